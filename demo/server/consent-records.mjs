const largest = 16 * 1024;
const keep = 200;

/** The demo's own consent records endpoint: what a site would write to a database is kept in memory here. */
export function createConsentRecords({ onRecord } = {}) {
  const records = new Map();

  return {
    list: () => [...records.values()],
    /** Answers 201 with an empty body, also for a `record_id` that has arrived before. Sets no cookie. */
    async receive(request, response) {
      if (request.method !== 'POST') return end(response, 405, { Allow: 'POST' });
      const body = await readBody(request);
      if (body === undefined) return end(response, 413, { Connection: 'close' });
      const record = parse(body);
      if (!record) return end(response, 400);
      if (!records.has(record.record_id)) {
        records.set(record.record_id, record);
        if (records.size > keep) records.delete(records.keys().next().value);
        onRecord?.(record);
      }
      end(response, 201);
    },
  };
}

function end(response, status, headers = {}) {
  response.writeHead(status, headers);
  response.end();
}

/** @returns `undefined` where the body is longer than we take */
async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(body) {
  try {
    const record = JSON.parse(body);
    const isObject = typeof record === 'object' && record !== null && !Array.isArray(record);
    return isObject && typeof record.record_id === 'string' && record.record_id ? record : undefined;
  } catch {
    return undefined;
  }
}
