
// Appended to the generated bindings of the static site: fetch the application beside this file and run it.
if (!window.uppfylltTooOld) {
  __wbg_init({ module_or_path: new URL("WASM_NAME", import.meta.url) }).catch(window.uppfylltFailed);
}

// The part that reads and writes workbooks, when it is first needed: [the Worker's script, its wasm].
window.uppfylltOffice = async () => {
  const asset = async (name) => {
    const response = await fetch(new URL(name, import.meta.url));
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response;
  };
  const [script, wasm] = await Promise.all([asset("WORKER_NAME"), asset("OFFICE_NAME")]);
  return [await script.text(), await wasm.arrayBuffer()];
};
