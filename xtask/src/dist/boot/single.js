
// Appended to the generated bindings of the single file: unpack the application out of its data element and run it.
// A Response of the right type lets the browser compile while it unpacks, and nothing is fetched.
async function unpacked(id) {
  const element = document.getElementById(id);
  const packed = Uint8Array.from(atob(element.textContent), (letter) => letter.charCodeAt(0));
  element.remove();
  const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(bytes, { headers: { "Content-Type": "application/wasm" } });
}
if (!window.uppfylltTooOld) {
  __wbg_init({ module_or_path: unpacked("wasm") }).catch(window.uppfylltFailed);
}
