import { setTimeout as wait } from 'node:timers/promises';

/**
 * What tests need of a server:
 *
 * - `/test-server/script?name=a&after=200` is a script that notes its name in `window.ran`, sent after so many milliseconds;
 * - `/test-server/answer?status=503` answers any request with that status, and an empty body;
 * - `executeServerCommand('posts')` returns the bodies that were posted to `/test-server/answer`, and forgets them.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serverPlugin() {
  /** By the page that sent them: files run side by side. @type {Map<string, string[]>} */
  const posts = new Map();
  const sessionOf = (referrer) => new URL(referrer || 'http://none').searchParams.get('wtr-session-id') ?? '';
  return {
    name: 'test-server',
    async serve(context) {
      if (!context.path.startsWith('/test-server/')) return undefined;
      const { name = '', after = '0', status = '200' } = context.query;
      await wait(Number(after), undefined, { ref: false });
      context.status = Number(status);
      if (context.path.endsWith('/script'))
        return { body: `(window.ran ??= []).push(${JSON.stringify(name)});`, type: 'js' };
      if (context.method === 'POST') {
        const key = sessionOf(context.get('referer'));
        posts.set(key, [...(posts.get(key) ?? []), await bodyOf(context.req)]);
      }
      return { body: '', type: 'text' };
    },
    executeCommand({ command, session }) {
      if (command !== 'posts') return undefined;
      const found = posts.get(session.id) ?? [];
      posts.delete(session.id);
      return found;
    },
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
