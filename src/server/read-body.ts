/** A body as text, or what is wrong with it. */
export type Body = { readonly text: string } | 'too-large' | 'malformed';

/**
 * The body as text. `too-large` as soon as it is, whatever its length was said to be; `malformed` where it is not UTF-8, or breaks
 * off.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Body> {
  if (Number(request.headers.get('content-length')) > maxBytes) return 'too-large';
  // Decoded as it comes; wrong bytes throw.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = request.body?.getReader();
  let text = '';
  let size = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
      size += part.value.byteLength;
      if (size > maxBytes) {
        // Nobody waits for a sender that does not stop.
        reader!.cancel().catch(() => undefined);
        return 'too-large';
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return { text: text + decoder.decode() };
  } catch {
    return 'malformed';
  }
}
