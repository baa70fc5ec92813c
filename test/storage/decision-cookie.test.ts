import { expect } from 'chai';
import { formatDecision } from '../../src/core/cookie-format.js';
import type { Decision } from '../../src/core/types.js';
import { decisionCookie, type DecisionCookie } from '../../src/storage/decision-cookie.js';
import { cleanPage, goTo } from '../support/clean-page.js';
import { all, decisionWith, none, storeDecision } from '../support/decisions.js';
import { itWith } from '../support/engine.js';
import { consoleLines } from '../support/reports.js';
import { callOnHost, openTab } from '../support/tabs.js';
import { onTearDown } from '../support/tear-down.js';

const DAY = 864e5;

function setup(domain?: string): DecisionCookie {
  cleanPage();
  return decisionCookie({ name: 'consentry', days: 183, ...(domain && { domain }) });
}

async function attributes(): Promise<Record<string, unknown>> {
  const { cookieStore } = window as unknown as { cookieStore: { get(name: string): Promise<Record<string, unknown>> } };
  return cookieStore.get('consentry');
}

/** Called in a window on another host. */
const subdomain = new URL('../support/subdomain.ts', import.meta.url);
const onSubdomain = <T>(name: string, ...args: unknown[]): Promise<T> =>
  callOnHost<T>('a.unit.localhost', subdomain, name, ...args);

/** What another host of the domain sees: not the cookies of the first alone. */
const elsewhere = (): Promise<string> => callOnHost('b.unit.localhost', subdomain, 'cookies');

describe('decisionCookie', () => {
  it('reads nothing where nothing was written', () => {
    expect(setup().read() ?? null).to.equal(null);
  });

  it('reads what it wrote', () => {
    const cookie = setup();
    const decision = decisionWith({ consentId: crypto.randomUUID() });
    cookie.write(decision);
    expect(cookie.read()).to.deep.equal(decision);
  });

  it('writes the documented text as it is, without escapes', () => {
    const decision = decisionWith({ choices: { functional: false, analytics: true }, consentId: 'abc-1' });
    setup().write(decision);
    expect(document.cookie).to.equal(`consentry=${formatDecision(decision)}`);
  });

  itWith('cookieAttributes', 'sets Path=/, SameSite=Lax, no domain, and no Secure on plain http', async () => {
    goTo('/deep/path');
    setup().write(decisionWith());
    expect(await attributes()).to.include({ path: '/', sameSite: 'lax', domain: null, secure: false });
    goTo('/');
  });

  it('asks for SameSite=Lax where it is not what the browser takes for granted', () => {
    const cookie = setup();
    const written: string[] = [];
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => '',
      set: (text: string) => written.push(text),
    });
    onTearDown(() => delete (document as { cookie?: string }).cookie);
    consoleLines('warn');
    cookie.write(decisionWith());
    expect(written.at(-1))
      .to.match(/; samesite=lax(;|$)/i)
      .and.not.match(/; (secure|domain)/i);
  });

  itWith(
    'cookieAttributes',
    'lets the cookie live as long as the decision, counted from when that was made',
    async () => {
      const time = Date.now() - 10 * DAY;
      setup().write(decisionWith({ time, days: 30 }));
      const { expires } = (await attributes()) as { expires: number };
      expect(Math.abs(expires - (time + 30 * DAY))).to.be.below(2000);
    },
  );

  it('takes garbage of its name for no decision', () => {
    const cookie = setup();
    for (const garbage of ['', '%', '%E0%A4%A', 'true', 'v=1&c=analytics', '{"analytics":true}']) {
      document.cookie = `consentry=${garbage}; path=/`;
      expect(cookie.read() ?? null, garbage).to.equal(null);
    }
  });

  it('is not disturbed by malformed cookies of others, or by names that begin like its own', () => {
    const cookie = setup();
    document.cookie = 'bad=%E0%A4%A; path=/';
    document.cookie = 'nameless=; path=/';
    storeDecision({ choices: all }, 'path=/', 'consentry2');
    storeDecision({ choices: all }, 'path=/', 'xconsentry');
    expect(cookie.read() ?? null).to.equal(null);
    const decision = storeDecision({ choices: none });
    expect(cookie.read()!.time).to.equal(decision.time);
  });

  it('keeps a decision for the life of the page, with a warning, where the browser refuses the cookie', () => {
    const lines = consoleLines('warn');
    const cookie = setup('example.com');
    const decision = decisionWith({ choices: none });
    cookie.write(decision);
    expect(document.cookie).to.not.contain('consentry');
    expect(cookie.read()).to.equal(decision);
    expect(lines.join()).to.contain('refused the cookie');
  });

  it('leaves no older grant for the next page where the browser refuses a newer refusal', () => {
    consoleLines('warn');
    const cookie = setup('example.com');
    const { time } = storeDecision({ choices: all });
    cookie.write(decisionWith({ time: time + 1, choices: none }));
    expect(document.cookie).to.equal('');
  });

  it('never lets an answer from the future win, nor keeps it from being replaced', () => {
    const cookie = setup();
    storeDecision({ time: Date.now() + 30 * DAY, choices: all });
    expect(cookie.read()).to.equal(null);
    cookie.write(decisionWith({ choices: none }));
    expect(cookie.read()!.choices).to.deep.equal(none);
  });

  it('does not fall back on an older stored grant where the browser refuses a newer refusal', () => {
    consoleLines('warn');
    const cookie = setup('example.com');
    const { time } = storeDecision({ choices: all });
    cookie.write(decisionWith({ time: time + 1, choices: none }));
    expect(cookie.read()!.choices).to.deep.equal(none);
  });
});

describe('decisionCookie with two cookies of one name', () => {
  /** In a document that sees the cookies of `/` and of `/test`. */
  const setupTwo = async (): Promise<{
    cookie: DecisionCookie;
    store: (over: Partial<Decision>, path: string) => Decision;
  }> => {
    cleanPage();
    const { tab } = await openTab();
    const module = (await tab.load('/src/storage/decision-cookie.ts')) as { decisionCookie: typeof decisionCookie };
    return {
      cookie: module.decisionCookie({ name: 'consentry', days: 183 }),
      store: (over, path) => storeDecision(over, `path=${path}`, 'consentry', tab.document),
    };
  };
  const now = Date.now();

  for (const [where, root, shop] of [
    ['on the root', none, all],
    ['on a longer path', all, none],
  ] as const) {
    it(`takes the newest, and the refusal of two that are equally new, with the refusal ${where}`, async () => {
      const { cookie, store } = await setupTwo();
      store({ time: now - 1000, choices: root }, '/');
      store({ time: now, choices: shop }, '/test');
      expect(cookie.read()!.choices).to.deep.equal(shop);
      store({ time: now, choices: root }, '/');
      expect(cookie.read()!.choices).to.deep.equal(none);
      store({ time: now + 1000, choices: root }, '/');
      expect(cookie.read()!.choices).to.deep.equal(root);
    });
  }

  it('is not blinded by garbage in front of the decision', async () => {
    const { cookie, store } = await setupTwo();
    document.cookie = 'consentry=garbage; path=/test';
    const decision = store({ choices: none }, '/');
    expect(cookie.read()!.time).to.equal(decision.time);
  });

  it('leaves one of a host and a domain cookie, with the value of the newest', async () => {
    setup();
    const host = formatDecision(decisionWith({ time: now, choices: none }));
    const domain = formatDecision(decisionWith({ time: now - 1000, choices: all }));
    const { read, cookies } = await onSubdomain<{ read: string; cookies: string }>('readOfTwo', host, domain);
    expect(read).to.equal(host);
    expect(cookies).to.equal(`consentry=${host}`);
  });

  it('shares the one that is left with the configured domain', async () => {
    setup();
    const host = formatDecision(decisionWith({ time: now, choices: none }));
    const domain = formatDecision(decisionWith({ time: now, choices: all }));
    const { cookies } = await onSubdomain<{ cookies: string }>('readOfTwo', host, domain, 'unit.localhost');
    expect([cookies, await elsewhere()]).to.deep.equal([`consentry=${host}`, `consentry=${host}`]);
  });

  it('writes for the configured domain, where every subdomain reads it', async () => {
    setup();
    const text = formatDecision(decisionWith({ choices: none }));
    expect(await onSubdomain('writeFor', text, 'unit.localhost')).to.equal(`consentry=${text}`);
    expect(await elsewhere()).to.equal(`consentry=${text}`);
  });
});
