import { clientKeys } from './client-key.js';

/** How many requests one address may make. */
export interface RateLimit {
  /** In the long run. @default 30 */
  readonly perMinute?: number;
  /** At once, after a while of silence: offices and mobile networks share one address. @default 60 */
  readonly burst?: number;
}

/** How many addresses are told apart; of more, those that were silent longest are forgotten. */
const MOST = 10_000;

interface Bucket {
  tokens: number;
  time: number;
}

/** A bucket of tokens for each address. Resolves with how many seconds to wait, or 0 where the request may pass. */
export function rateLimiter({
  perMinute = 30,
  burst = 60,
}: RateLimit): (address: string, now: number) => Promise<number> {
  // In the order of their last use.
  const buckets = new Map<string, Bucket>();
  const keyOf = clientKeys(() => {
    buckets.clear();
  });
  const perMs = perMinute / 6e4;
  return async (address, now) => {
    const key = await keyOf(address, now);
    const { tokens, time } = buckets.get(key) ?? { tokens: burst, time: now };
    const full = Math.min(burst, tokens + Math.max(0, now - time) * perMs);
    const passes = full >= 1;
    buckets.delete(key);
    buckets.set(key, { tokens: passes ? full - 1 : full, time: now });
    if (buckets.size > MOST) buckets.delete(buckets.keys().next().value!);
    return passes ? 0 : Math.max(1, Math.ceil((1 - full) / perMs / 1000));
  };
}
