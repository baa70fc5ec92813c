/** @typedef {import('./answers.mjs').Answer} Answer */

/**
 * A consent record as it arrived.
 *
 * @typedef {object} ReceivedRecord
 * @property {any} body The parsed JSON, or `null` where it is none.
 * @property {string} text
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} time Milliseconds since the epoch.
 */

const allowOrigin = {
  none: () => ({}),
  reflect: ({ headers }) => ({
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type',
    // Chromium keeps the answer to a preflight for 5 s otherwise, and a later change of manners would not be seen.
    'access-control-max-age': '0',
    vary: 'origin',
  }),
  wrong: () => ({ 'access-control-allow-origin': 'https://elsewhere.example' }),
};

/**
 * The endpoint that consent records are posted to: keeps every body, then answers as it was told.
 *
 * @param {'none' | 'reflect' | 'wrong'} usualCors
 */
export function recordEndpoint(usualCors) {
  /** @type {ReceivedRecord[]} */
  const records = [];
  const usual = { status: 204, cors: usualCors };
  let behaviour = usual;
  return {
    records,
    /** @param {Answer & { cors?: 'none' | 'reflect' | 'wrong' } | null} [next] `null` for the usual: 204, kept. */
    recordAnswer(next) {
      behaviour = { ...usual, ...next };
    },
    reset() {
      records.length = 0;
      behaviour = usual;
    },
    /**
     * @param {import('./answers.mjs').Visit} visit
     * @returns {Answer}
     */
    answer(visit) {
      const { cors, ...answer } = behaviour;
      const headers = { ...allowOrigin[cors](visit), ...answer.headers };
      if (visit.method === 'OPTIONS') return { status: 204, headers };
      if (visit.method !== 'POST') return { status: 405 };
      records.push({ body: parse(visit.body), text: visit.body, headers: visit.headers, time: visit.time });
      return { ...answer, headers };
    },
  };
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
