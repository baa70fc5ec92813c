import { setTimeout as wait } from 'node:timers/promises';

/**
 * What tests need of a server:
 *
 * - `/test-server/script?name=a&after=200` is a script that notes its name in `window.ran`, sent after so many milliseconds;
 * - `/test-server/answer?status=503&from=me` answers any request with that status, and an empty body;
 * - `executeServerCommand('posts', { from: 'me' })` returns the bodies that were posted from there, and forgets them.
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
      executeCommand({ command, payload: { from } = {} }) {
        if (command !== 'posts') return undefined;
        const found = posts.get(from) ?? [];
        posts.delete(from);
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
