import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * What tests need of a server:
 *
 * - `/test-server/script?name=a&after=200` is a script that notes its name in `window.ran`, sent after so many milliseconds;
 * - `/test-server/answer?status=503&from=me` answers any request with that status, and an empty body;
 * - `executeServerCommand('posts', { from: 'me' })` returns the bodies that were posted from there, and forgets them;
 * - `executeServerCommand('validate-record', record)` returns what the JSON Schema of the package has against a record.
 *
 * @returns {{ plugin: import('@web/test-runner').TestRunnerPlugin, middleware: import('@web/test-runner').Middleware }}
 */
export function testServer() {
  /** By what the sender calls itself: files run side by side. @type {Map<string, string[]>} */
  const posts = new Map();
  return {
    async middleware(context, next) {
      if (!context.path.startsWith('/test-server/')) return next();
      const { name = '', after = '0', status = '200', from } = context.query;
      if (context.method === 'POST') {
        posts.set(from, [...(posts.get(from) ?? []), await bodyOf(context.req)]);
      }
      await wait(Number(after), undefined, { ref: false });
      const isScript = context.path.endsWith('/script');
      context.status = Number(status);
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
