/** What the cookie is in the browser, which no script can see in every engine. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { page } from '../site/kit.mjs';

const { everywhere, site } = await engineTests();
const lifetime = 183 * 24 * 60 * 60;

everywhere(
  'it sets Path=/, SameSite=Lax, no domain, and no Secure on plain http, for as long as a decision is good',
  async ({ open }) => {
    site.page('/deep/path', page());
    const tab = await open(undefined, { url: '/deep/path' });
    await tab.answer('reject');
    await tab.answered();
    const [{ name, domain, path, httpOnly, secure, sameSite, expires }, ...others] = await tab.cookies();
    assert.deepEqual(
      { name, domain, path, httpOnly, secure, sameSite },
      { name: 'consentry', domain: 'localhost', path: '/', httpOnly: false, secure: false, sameSite: 'lax' },
    );
    assert.ok(Math.abs(expires - Date.now() / 1000 - lifetime) < 60, String(expires));
    assert.deepEqual(others, []);
  },
);
