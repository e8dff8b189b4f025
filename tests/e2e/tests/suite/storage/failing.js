// Counts the calls to the browser's storage and makes one of them fail. What is counted lasts over a reload of the tab:
// `sessionStorage.calls` so far, `sessionStorage.failing` the one that fails, `sessionStorage.fate` how.

(() => {
  const count = () => {
    sessionStorage.calls = Number(sessionStorage.calls ?? 0) + 1;
    return sessionStorage.calls === sessionStorage.failing;
  };
  const refuse = () => { throw new DOMException("made to fail", "UnknownError"); };

  /** How a transaction can fail after it was begun; other calls only refuse. */
  const fates = {
    refused: refuse,
    // Every request succeeds and then all is undone.
    undone: (transaction) => {
      const request = IDBObjectStore.prototype.put;
      transaction.objectStore = function (name) {
        const table = IDBTransaction.prototype.objectStore.call(this, name);
        table.put = (...row) => {
          const put = request.apply(table, row);
          put.addEventListener("success", () => transaction.abort());
          return put;
        };
        return table;
      };
    },
    // All is written, but the answer never comes.
    unheard: (transaction) => {
      transaction.addEventListener("complete", (event) => event.stopImmediatePropagation());
    },
  };

  const wrap = (prototype, name) => {
    const call = prototype[name];
    prototype[name] = function (...given) {
      const isFailing = count();
      const isTransaction = name === "transaction";
      const fate = fates[sessionStorage.fate ?? "refused"];
      if (isFailing && !(isTransaction && fate !== refuse)) refuse();
      const result = call.apply(this, given);
      if (isFailing) fate(result);
      return result;
    };
  };
  const every = sessionStorage.every === "transaction"
    ? [[IDBDatabase, "transaction"]]
    : [[IDBFactory, "open"], [StorageBucketManager, "open"], [IDBDatabase, "transaction"],
       ...["getAll", "getAllKeys", "put", "delete"].map((name) => [IDBObjectStore, name])];
  for (const [type, name] of every) wrap(type.prototype, name);

  // Nobody waits ten seconds for an answer here.
  const wait = window.setTimeout;
  window.setTimeout = (act, milliseconds, ...rest) => wait.call(window, act, milliseconds / 10, ...rest);
})();
