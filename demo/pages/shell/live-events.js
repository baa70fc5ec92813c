/**
 * Follows the demo server: every consent record it has, and the third-party requests since this panel was opened.
 * @returns a promise that settles once the server listens, so that a page shown after it misses nothing
 */
export function followServer({ onRequests, onRecords }) {
  const requests = [];
  const records = [];
  const source = new EventSource('/events');
  let openedAt; // by the server's clock, which also dates the requests
  const on = (event, handle) => {
    source.addEventListener(event, ({ data }) => {
      handle(JSON.parse(data));
      onRequests(requests);
      onRecords(records);
    });
  };
  on('snapshot', (snapshot) => {
    openedAt ??= snapshot.now;
    requests.splice(0, requests.length, ...snapshot.requests.filter(({ time }) => time >= openedAt));
    records.splice(0, records.length, ...snapshot.records);
  });
  on('request', (entry) => requests.push(entry));
  on('record', (record) => records.push(record));
  on('reset', () => requests.splice(0));
  return new Promise((resolve) => source.addEventListener('snapshot', resolve, { once: true }));
}
