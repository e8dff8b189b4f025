// Uses the page as a person does, but from inside it and so without pauses: finds fields and buttons by their names,
// types, leaves the field, and reads in the header whether it is saved.

window.person = (() => {
  const PATIENCE_MS = 20000;

  const nameOf = (element) =>
    (element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent).trim();
  const find = (selector, name) =>
    [...document.querySelectorAll(selector)].find((element) => nameOf(element) === name);

  /** Waits until `look` finds something, looking again at every change of the page. */
  const until = (what, look) =>
    new Promise((resolve, reject) => {
      const watch = new MutationObserver(() => settle());
      const end = (finish, value) => { watch.disconnect(); clearTimeout(timeout); finish(value); };
      const settle = () => { const found = look(); if (found) end(resolve, found); };
      const timeout = setTimeout(() => end(reject, `${what} in vain; the page shows:\n${document.body.innerText}`), PATIENCE_MS);
      watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      settle();
    });
  /** Lets everything that is due run. */
  const pause = () =>
    new Promise((resolve) => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(0); });

  const saveState = () => document.querySelector("header [role=status] > span")?.textContent ?? "";
  const field = (label) => until(`looked for the field ${label}`, () => find("input, textarea", label));
  const press = async (name) => (await until(`looked for ${name}`, () => find("button, a", name))).click();
  const go = (hash) => { location.hash = hash; };

  const write = async (label, text) => {
    const element = await field(label);
    element.focus();
    element.select();
    document.execCommand("insertText", false, text);
    return element;
  };
  /** Types and leaves the field, which makes it an edit. */
  const fill = async (label, text) => {
    (await write(label, text)).blur();
    await pause();
  };
  const saved = () => until("waited for “Sparat”", () => saveState().startsWith("Sparat"));

  return { until, pause, saveState, field, press, go, write, fill, saved };
})();
