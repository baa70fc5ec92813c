import { setTimeout as wait } from 'node:timers/promises';

/**
 * What tests need of a server:
 *
 * - `/test-server/script?name=a&after=200` is a script that notes its name in `window.ran`, sent after so many milliseconds;
 * - `/test-server/answer?status=503` answers any request with that status, and an empty body;
 * - `executeServerCommand('posts')` returns the bodies that were posted to `/test-server/answer`, and forgets them.
 *
 * @returns {{ plugin: import('@web/test-runner').TestRunnerPlugin, middleware: import('@web/test-runner').Middleware }}
 */
export function testServer() {
  /** By the page that sent them: files run side by side. @type {Map<string, string[]>} */
  const posts = new Map();
  const sessionOf = (referrer) => new URL(referrer || 'http://none').searchParams.get('wtr-session-id') ?? '';
  return {
    async middleware(context, next) {
      if (!context.path.startsWith('/test-server/')) return next();
      const { name = '', after = '0', status = '200', from } = context.query;
      if (context.method === 'POST') {
        const key = from ?? sessionOf(context.get('referer'));
        posts.set(key, [...(posts.get(key) ?? []), await bodyOf(context.req)]);
      }
      await wait(Number(after), undefined, { ref: false });
      const isScript = context.path.endsWith('/script');
      context.status = Number(status);
      context.body = isScript ? `(window.ran ??= []).push(${JSON.stringify(name)});` : '';
      context.type = isScript ? 'js' : 'html';
    },
    plugin: {
      name: 'test-server',
      executeCommand({ command, session }) {
        if (command !== 'posts') return undefined;
        const found = posts.get(session.id) ?? [];
        posts.delete(session.id);
        return found;
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
