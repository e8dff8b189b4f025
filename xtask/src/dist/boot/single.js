
// Appended to the generated bindings of the single file: unpack the application out of its data element and run it.
// A Response of the right type lets the browser compile while it unpacks, and nothing is fetched.
function unpacked(id) {
  const letters = atob(document.getElementById(id).textContent);
  const packed = new Uint8Array(letters.length);
  // A loop: `Uint8Array.from` calls a function for every letter, and takes twenty times as long.
  for (let at = 0; at < letters.length; at += 1) packed[at] = letters.charCodeAt(at);
  const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(bytes, { headers: { "Content-Type": "application/wasm" } });
}
if (!window.uppfylltTooOld) {
  __wbg_init({ module_or_path: unpacked("wasm") }).catch(window.uppfylltFailed);
  document.getElementById("wasm").remove();
}

// The part that reads and writes workbooks, when it is first needed: [the Worker's script, its wasm].
window.uppfylltOffice = async () => [await unpacked("worker").text(), await unpacked("office").arrayBuffer()];
