
// Appended to the generated bindings of the static site: fetch the application beside this file and run it.
if (!window.uppfylltTooOld) {
  __wbg_init({ module_or_path: new URL("WASM_NAME", import.meta.url) }).catch(window.uppfylltFailed);
}
