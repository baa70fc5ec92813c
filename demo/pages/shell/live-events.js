/** Follows the demo server: third-party requests and consent records, from the start and as they come. */
export function followServer({ onRequests, onRecords }) {
  const requests = [];
  const records = [];
  const source = new EventSource('/events');
  const on = (event, handle) => {
    source.addEventListener(event, ({ data }) => {
      handle(JSON.parse(data));
      onRequests(requests);
      onRecords(records);
    });
  };
  on('snapshot', (snapshot) => {
    requests.splice(0, requests.length, ...snapshot.requests);
    records.splice(0, records.length, ...snapshot.records);
  });
  on('request', (entry) => requests.push(entry));
  on('record', (record) => records.push(record));
  on('reset', () => requests.splice(0));
}
