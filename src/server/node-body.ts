import type { NodeRequest } from './node-request.js';
import type { Body } from './read-body.js';

/** Wrong bytes throw. It keeps nothing from one text to the next. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/** What `readBody` does, without a stream around Node's own: that took longer than to check a record. */
export function nodeBody(incoming: NodeRequest, maxBytes: number): Promise<Body> {
  if (Number(incoming.headers['content-length']) > maxBytes) return Promise.resolve('too-large');
  if (incoming.destroyed) return Promise.resolve('malformed');
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    incoming.on('data', (part) => {
      size += part.byteLength;
      if (size <= maxBytes) parts.push(part);
      else {
        // Nobody waits for a sender that does not stop.
        incoming.pause();
        resolve('too-large');
      }
    });
    incoming.on('end', () => {
      resolve(decoded(parts, size));
    });
    // Left before the end; after it, this says nothing new.
    const onLost = (): void => {
      resolve('malformed');
    };
    incoming.on('error', onLost);
    incoming.on('close', onLost);
  });
}

function decoded(parts: readonly Uint8Array[], size: number): Body {
  try {
    return { text: decoder.decode(parts.length === 1 ? parts[0] : joined(parts, size)) };
  } catch {
    return 'malformed';
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.byteLength;
  }
  return whole;
}
