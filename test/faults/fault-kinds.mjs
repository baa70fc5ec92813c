/**
 * What an endpoint and the network before it do wrong. Each takes one request; `late` is longer than the browser waits, in
 * milliseconds.
 *
 * @typedef {import('./visit.mjs').Visit} Visit
 * @typedef {{ late: number, random: import('./random.mjs').Random }} Circumstances
 * @typedef {(visit: Visit, circumstances: Circumstances) => Promise<unknown>} Fault
 */

/** The browser may say what it likes: nothing of it is stored. */
const lost = {
  'cut before reading': async ({ cut }) => cut(),
  'reset before reading': async ({ reset }) => reset(),
  'cut after reading': async ({ read, cut }) => (await read(), cut()),
  'half-closed, and never answered': async ({ read, socket }) => (socket.end(), await read()),
  hangs: async ({ read, wait, cut }, { late }) => (await read(), await wait(late * 2), cut()),
  'truncated answer of nobody': async ({ read, raw, cut }) => (await read(), raw('HTTP/1.1 50'), cut()),
  garbage: async ({ read, raw, cut }, { random }) => {
    await read();
    raw(Buffer.from(Array.from({ length: random.int(1, 300) }, () => random.int(0, 255))));
    cut();
  },
};

/** It is stored, but the browser is not told, or not in time. */
const untold = {
  'cut after storing': async ({ receive, cut }) => (await receive(), cut()),
  'half-closed after storing': async ({ receive, socket }) => (await receive(), socket.end()),
  'stored, answered too late': async ({ receive, wait, send }, { late }) => {
    const answer = await receive();
    await wait(late);
    await send(answer);
  },
  'stored when the browser has given up': async ({ read, receive, wait, send }, { late }) => {
    await read();
    await wait(late);
    await send(await receive());
  },
  'stored, and 502 by a proxy': async ({ receive, send }) => {
    const { headers } = await receive();
    await send(new Response('<h1>Bad gateway</h1>', { status: 502, headers }));
  },
  'truncated head': async ({ receive, raw, cut }) => (await receive(), raw('HTTP/1.1 201 Crea'), cut()),
};

/** It is stored, and told in a strange way. */
const strange = {
  slow: async ({ receive, wait, send }, { random, late }) => {
    await wait(random.int(1, late / 3));
    await send(await receive());
  },
  twice: async ({ receive, send }) => send((await Promise.all([receive(), receive()]))[1]),
  'truncated body': async ({ receive, raw, cut }) => {
    raw(`${head(await receive())}content-length: 100\r\n\r\nhalf an`);
    setTimeout(cut, 5);
  },
  trickle: async ({ receive, raw, wait, cut }, { random, late }) => {
    const text = `${head(await receive())}connection: close\r\ncontent-length: 0\r\n\r\n`;
    const pause = random.pick([late / text.length / 4, (late / text.length) * 2]);
    for (const byte of text) (raw(byte), await wait(pause));
    cut();
  },
};

/** @param {Response} answer */
function head({ status, headers }) {
  const lines = [...headers].filter(([name]) => name !== 'content-length').map((field) => `${field.join(': ')}\r\n`);
  return `HTTP/1.1 ${status} Said\r\n${lines.join('')}`;
}

const absurd = ['soon', '-5', '', '1e9', '99999999999999999999', 'Fri, 31 Feb 2026 25:61:00 GMT', '0.5'];

/** What servers say of when to come again. @type {((random: Circumstances['random']) => string | null)[]} */
const retryAfter = [
  () => null,
  () => '0',
  () => '1',
  () => new Date(Date.now() + 1000).toUTCString(),
  () => new Date(Date.now() - 1e6).toUTCString(),
  ({ pick }) => pick(absurd),
];

/** Answers that keep nothing, and say so; with and without what CORS wants. */
const busy = Object.fromEntries(
  [408, 429, 500, 502, 503, 504].map((status) => [
    `answers ${status}`,
    async ({ request, read, send }, { random }) => {
      await read();
      const after = random.pick(retryAfter)(random);
      const origin = random.chance(0.7) && request.headers.origin;
      const headers = {
        ...(after !== null && { 'retry-after': after }),
        ...(origin && { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' }),
      };
      await send(new Response('busy', { status, headers }));
    },
  ]),
);

/** What answers in the place of the endpoint where one must sign in to a network first. */
const portal = '/portal';
const redirects = Object.fromEntries(
  [301, 302, 303, 307, 308].map((status) => [
    `redirects, ${status}`,
    async ({ request, read, send }) => {
      await read();
      const headers = { location: portal, ...allow(request) };
      await send(new Response(null, { status, headers }));
    },
  ]),
);

const allow = ({ headers: { origin } }) => ({
  ...(origin && { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' }),
});

/** What a portal says to everything, as if all were well. @type {Fault} */
export const portalAnswer = ({ request, send }) =>
  send(new Response('Please sign in', { status: 200, headers: { ...allow(request), 'content-type': 'text/html' } }));

/** Stored, and the page may not read the answer. */
const cors = Object.fromEntries(
  [null, 'https://elsewhere.example'].map((origin) => [
    origin ? 'allows another origin' : 'allows no origin',
    async ({ receive, send }) => {
      const { status, headers } = await receive();
      headers.delete('access-control-allow-origin');
      if (origin) headers.set('access-control-allow-origin', origin);
      await send(new Response(null, { status, headers }));
    },
  ]),
);

/** What becomes of a question before the request. */
const preflights = {
  'refuses the preflight': async ({ send }) => send(new Response(null, { status: 403 })),
  'fails at the preflight': async ({ send }) => send(new Response('no', { status: 500 })),
  'cuts the preflight': async ({ cut }) => cut(),
};

/** An endpoint that is not where it should be: what it says judges the record, and is no trouble of the moment. */
export const missing = {
  'answers 404': async ({ request, read, send }) => {
    await read();
    await send(new Response('Not found', { status: 404, headers: allow(request) }));
  },
};

/** @type {Record<string, Fault>} */
export const faultKinds = { ...lost, ...untold, ...strange, ...busy, ...redirects, ...cors, ...preflights };

/** Those that mean something only between two origins. */
export const crossOriginOnly = [...Object.keys(cors), ...Object.keys(preflights)];
export const preflightOnly = Object.keys(preflights);
