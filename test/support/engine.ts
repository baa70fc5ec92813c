import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { onTearDown } from './tear-down.js';

type Engine = 'chromium' | 'firefox' | 'webkit';

/** Where a need of a test cannot be met, and why. Only what a driver or an engine cannot show belongs here. */
const missing: Record<string, Partial<Record<Engine, string>>> = {
  media: { firefox: 'its driver emulates no media', webkit: 'its driver emulates no media' },
  smallWindow: { webkit: 'its window is at least 447 pixels wide' },
  namelessCookies: { firefox: 'it keeps no cookie without a name' },
  secureCookies: { webkit: 'it keeps no Secure cookie of plain http' },
  unicodeCookies: { webkit: 'it keeps no cookie with a name beyond ASCII' },
  cookieAttributes: { firefox: 'CookieStore tells no attributes', webkit: 'CookieStore tells no attributes' },
};

const { userAgent } = navigator;
const engine: Engine = /Firefox/.test(userAgent) ? 'firefox' : /Chrom/.test(userAgent) ? 'chromium' : 'webkit';

/** Like `it`, for a test that needs what not every engine has: there it is skipped, and its name says why. */
export function itWith(need: keyof typeof missing, name: string, test: () => Promise<void> | void): void {
  const why = missing[need]![engine];
  if (why) it.skip(`${name} (n/a: ${why})`, test);
  else it(name, test);
}

/** Makes the window small for this test. */
export async function shrink(width: number, height: number): Promise<void> {
  onTearDown(() => setViewport({ width: 800, height: 600 }));
  await setViewport({ width, height });
}

/** Has the browser say, for this test, that the visitor prefers this (`{ 'prefers-contrast': 'more' }`), or prints. */
export async function emulate(features: Readonly<Record<string, string>>, media?: 'print'): Promise<void> {
  onTearDown(() => executeServerCommand('emulate-features', {}));
  await executeServerCommand('emulate-features', { features, ...(media && { media }) });
}
