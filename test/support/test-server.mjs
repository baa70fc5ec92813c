import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * What tests need of a server:
 *
 * - `/test-server/script?name=a&after=200` is a script that notes its name in `window.ran`, sent after so many milliseconds;
 * - `/test-server/answer?status=503&from=me` answers any request with that status, and an empty body; `status=503,201`: the first
 *   post with the first, and from the second on with the second; `retry=60`: with that `Retry-After`;
 * - `/test-server/redirect?to=/elsewhere` redirects;
 * - `executeServerCommand('posts', { from: 'me' })` returns the bodies that were posted from there, and forgets them;
 * - `executeServerCommand('validate-record', record)` returns what the JSON Schema of the package has against a record.
 *
 * @returns {{ plugin: import('@web/test-runner').TestRunnerPlugin, middleware: import('@web/test-runner').Middleware }}
 */
export function testServer() {
  /** By what the sender calls itself: files run side by side. @type {Map<string, string[]>} */
  const posts = new Map();
  /** How often each sender has posted. @type {Map<string, number>} */
  const counts = new Map();
  return {
    async middleware(context, next) {
      if (!context.path.startsWith('/test-server/')) return next();
      const { name = '', after = '0', status = '200', from, retry } = context.query;
      const statuses = status.split(',');
      const count = counts.get(from) ?? 0;
      if (context.path.endsWith('/redirect')) return context.redirect(context.query.to);
      if (context.method === 'POST') {
        posts.set(from, [...(posts.get(from) ?? []), await bodyOf(context.req)]);
        counts.set(from, count + 1);
      }
      await wait(Number(after), undefined, { ref: false });
      const isScript = context.path.endsWith('/script');
      context.status = Number(statuses[count] ?? statuses.at(-1));
      if (retry) context.set('retry-after', retry);
      context.body = isScript ? `(window.ran ??= []).push(${JSON.stringify(name)});` : '';
      context.type = isScript ? 'js' : 'html';
    },
    plugin: {
      name: 'test-server',
      executeCommand({ command, payload }) {
        const { from } = payload ?? {};
        if (command === 'posts') {
          const found = posts.get(from) ?? [];
          posts.delete(from);
          return found;
        }
        return command === 'validate-record' ? complaints(payload) : undefined;
      },
    },
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

/**
 * @param {unknown} record
 * @returns {string[]}
 */
function complaints(record) {
  const schema = JSON.parse(readFileSync(new URL('../../src/records/record.schema.json', import.meta.url), 'utf8'));
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }));
  return ajv.validate(schema, record)
    ? []
    : ajv.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
