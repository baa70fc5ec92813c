/** Runs in the page of a browser that will be killed: decides as its address says, and tells everything at once. */
(() => {
  const query = new URLSearchParams(location.search);
  const tell = (what) => fetch('/told', { method: 'POST', body: JSON.stringify(what), keepalive: true });
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  document.addEventListener('consentry-record', ({ delivery, record }) =>
    tell({ delivery, record_id: record.record_id, time: record.event_time }),
  );

  const leftovers = async () => [
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...Object.keys(localStorage).filter((name) => name.startsWith('consentry-outbox')),
  ];

  globalThis.start = async () => {
    consentry.noticeShown({ language: 'en', texts: { title: 'May we?', accept: 'Accept all' } });
    // As after a moment's reading.
    await pause(Number(query.get('reading') ?? 0));
    for (const step of (query.get('steps') ?? '').split(',').filter(Boolean)) {
      const [answer, wait] = step.split(':');
      consentry[answer]();
      tell({ decided: new Date(consentry.state.decision.time).toISOString() });
      await pause(Number(wait));
    }
    if (query.has('visit')) for (;;) (await tell({ left: await leftovers() }), await pause(50));
  };
})();
