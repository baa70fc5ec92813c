import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A folder's URL beside this file, as a path. */
export const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @returns false where the file does not exist or lies outside the folder */
export async function sendFile(response, root, name) {
  const path = join(root, name);
  const type = types[extname(path)];
  if (!type || !path.startsWith(root.endsWith(sep) ? root : root + sep)) return false;
  const body = await readFile(path).catch(() => undefined);
  if (body === undefined) return false;
  sendText(response, 200, type, body);
  return true;
}

export function sendText(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

export const sendPage = (response, page) => sendText(response, 200, types['.html'], String(page));
export const sendJson = (response, value) => sendText(response, 200, types['.json'], JSON.stringify(value));
