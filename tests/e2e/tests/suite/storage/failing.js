// Counts the calls to the browser's storage and makes one of them fail. SETTINGS says what is counted, which fails and
// how. The count lasts over a reload of the tab, in its name.

(() => {
  const { every, fate, failing } = SETTINGS;
  const count = () => {
    window.name = Number(window.name) + 1;
    return Number(window.name) === failing;
  };
  const refuse = () => { throw new DOMException("made to fail", "UnknownError"); };

  /** How a transaction can fail after it was begun; other calls only refuse. */
  const fates = {
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
      if (isFailing && !(isTransaction && fate in fates)) refuse();
      const result = call.apply(this, given);
      if (isFailing) fates[fate](result);
      return result;
    };
  };
  const types = every === "transaction"
    ? [[IDBDatabase, "transaction"]]
    : [[IDBFactory, "open"], [StorageBucketManager, "open"], [IDBDatabase, "transaction"],
       ...["getAll", "getAllKeys", "put", "delete"].map((name) => [IDBObjectStore, name])];
  for (const [type, name] of types) wrap(type.prototype, name);

  // Nobody waits ten seconds for an answer here.
  const wait = window.setTimeout;
  window.setTimeout = (act, milliseconds, ...rest) => wait.call(window, act, milliseconds === 10000 ? 1500 : milliseconds, ...rest);
})();
