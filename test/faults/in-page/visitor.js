/** Runs in each page of a schedule, before and after our script: does as the driver says, and tells what happened. */
(() => {
  const query = new URLSearchParams(location.search);
  const path = location.pathname;
  const tell = (what) => parent.postMessage(what, '*');
  let online = query.get('online') === 'true';
  // The browser itself is never offline here; the server cuts every request meanwhile.
  Object.defineProperty(Navigator.prototype, 'onLine', { get: () => online, configurable: true });

  document.addEventListener('consentry-record', ({ delivery, record }) =>
    tell({ record: { delivery, record_id: record.record_id, path: record.source.path } }),
  );

  const answers = {
    accept: () => consentry.acceptAll({ method: 'banner:accept-all' }),
    reject: () => consentry.rejectAll({ method: 'banner:reject-all' }),
    save: (choices) => consentry.save(choices, { method: 'preferences:save' }),
    withdraw: () => consentry.withdraw(undefined, { method: 'preferences:reject-all' }),
  };
  const hear = async ({ data }) => {
    if ('online' in data) {
      online = data.online;
      dispatchEvent(new Event(online ? 'online' : 'offline'));
    }
    if (data.answer) answers[data.answer](data.choices);
    if (data.leaveTo) location.href = data.leaveTo;
    if (data.look) tell({ left: await leftovers() });
  };

  const leftovers = async () => [
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...Object.keys(localStorage).filter((name) => name.startsWith('consentry-outbox')),
  ];

  globalThis.start = () => {
    consentry.noticeShown({ language: 'en', texts: { title: 'May we?', accept: 'Accept all' } });
    consentry.subscribe((_state, event) => {
      if (event?.origin !== 'this-tab') return;
      const { decision, method } = event;
      const { functional, analytics, advertising } = decision.choices;
      const time = new Date(decision.time).toISOString();
      tell({ decision: { path, time, method, purposes: { functional, analytics, advertising } } });
    });
    addEventListener('message', hear);
    tell({ ready: path });
  };
})();
