import { createServer } from 'node:net';
import { after } from 'node:test';

/**
 * Somebody of this machine who counts who connects, and says nothing. Gone after the file's tests.
 *
 * @returns {Promise<{ origin: string, connections: () => number, reset: () => void }>}
 */
export async function connectionCounter() {
  let count = 0;
  const open = new Set();
  const server = createServer((socket) => {
    count += 1;
    open.add(socket.on('error', () => {}));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    connections: () => count,
    reset: () => void (count = 0),
  };
}
