/**
 * A receiver of a few lines, for as long as there is no other: once for each `record_id`, in memory.
 */
export function standIn() {
  const records = new Map();
  return {
    async receiver(request) {
      const origin = request.headers.get('origin');
      const headers = {
        ...(origin && {
          'access-control-allow-origin': origin,
          'access-control-allow-credentials': 'true',
          'access-control-allow-headers': 'content-type',
          'access-control-max-age': '0',
        }),
        'cache-control': 'no-store',
      };
      if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
      const record = await request.json();
      const key = `${record.consent_id} ${record.record_id}`;
      const status = records.has(key) ? 200 : 201;
      if (status === 201) records.set(key, record);
      return new Response(null, { status, headers });
    },
    all: async () => [...records.values()],
    verify: async () => [],
    close: async () => undefined,
  };
}
