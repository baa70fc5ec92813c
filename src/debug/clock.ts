const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** A moment of this page, in milliseconds of `performance.now()`: `12:03:04 (0.8 s after load)`. */
export function momentOf(now: number): string {
  return `${time.format(performance.timeOrigin + now)} (${(now / 1000).toFixed(1)} s after load)`;
}

/** Time of day of a moment in milliseconds since 1970. */
export function timeOf(moment: number): string {
  return time.format(moment);
}

/** Date and distance of a moment in milliseconds since 1970: `21 Nov 2026, 19:20 (in 182 days)`. */
export function dateOf(moment: number): string {
  return `${date.format(moment)} (${distance(moment - Date.now())})`;
}

const steps = [
  ['day', 864e5],
  ['hour', 36e5],
  ['minute', 6e4],
] as const;

function distance(milliseconds: number): string {
  const [unit, length] = steps.find(([, one]) => Math.abs(milliseconds) >= one) ?? ['second', 1000];
  return relative.format(Math.round(milliseconds / length), unit);
}
