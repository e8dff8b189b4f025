
// Appended to the bindings of the part that reads and writes workbooks, which runs in a Worker. A message is a call:
// its name and what it is given; the answer is [true, result], [false, the error's own words], or [null, what went
// wrong] when the part is dead and must be thrown away.
onmessage = async ({ data: [call, ...given] }) => {
  try {
    const result = call === "begin" ? await wasm_bindgen({ module_or_path: given[0] }) : wasm_bindgen[call](...given);
    postMessage([true, call === "begin" ? null : result]);
  } catch (error) {
    const isDead = call === "begin" || error instanceof WebAssembly.RuntimeError;
    postMessage([isDead ? null : false, String(error?.message ?? error)]);
  }
};
