/** Server-sent events to every open panel. */
export function createEventStream() {
  const panels = new Set();
  const message = (event, data) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

  return {
    /** Opens a stream that begins with a `snapshot`, so that a panel opened late knows what happened before. */
    open(request, response, snapshot) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(`retry: 1000\n\n${message('snapshot', snapshot)}`);
      panels.add(response);
      request.on('close', () => panels.delete(response));
    },
    send(event, data) {
      for (const panel of panels) panel.write(message(event, data));
    },
    close() {
      for (const panel of panels) panel.end();
      panels.clear();
    },
  };
}
