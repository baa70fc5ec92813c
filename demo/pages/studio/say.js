import { byId } from './dom.js';

/** Says something to who cannot see that it was done. Politely: it waits for its turn. */
export function say(text) {
  const voice = byId('said');
  voice.textContent = '';
  // The same words again are no change, unless they were gone.
  requestAnimationFrame(() => (voice.textContent = text));
}
