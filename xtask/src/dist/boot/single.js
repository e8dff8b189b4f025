
// Appended to the generated bindings of the single file: unpack the application out of its data element and run it.
// A Response of the right type lets the browser compile while it unpacks, and nothing is fetched.
function unpacked(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
  const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(bytes, { headers: { "Content-Type": "application/wasm" } });
}
if (!window.uppfylltTooOld) {
  __wbg_init({ module_or_path: unpacked("wasm") }).catch(window.uppfylltFailed);
  document.getElementById("wasm").remove();
}

// The part that reads and writes workbooks, when it is first needed: [the Worker's script, its wasm].
window.uppfylltOffice = async () => [await unpacked("worker").text(), await unpacked("office").arrayBuffer()];
