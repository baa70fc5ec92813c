import { contentSecurityPolicy, readConsent } from 'consentry/server';
import { demoPages } from './demo-pages.mjs';
import { html, jsonForScript } from './html.mjs';

/** Of the page, for the server as for the browser. */
export function headerConfig(thirdPartyOrigin) {
  const counter = {
    id: 'counter',
    name: 'Counter',
    category: 'analytics',
    provider: 'The demo’s third party',
    purpose: 'Counts that this page was seen.',
    hosts: [thirdPartyOrigin],
  };
  return {
    policy: { version: '2026-11-25', url: '/privacy' },
    categories: ['essential', 'analytics'],
    services: [counter],
    records: { endpoint: '/consent' },
  };
}

/**
 * A page whose third parties are not gated at all: a header of the server shuts them out until the cookie of the request
 * grants them. What no script can open, a grant opens by a reload.
 */
export function headerPage({ thirdPartyOrigin, cookie }) {
  const config = headerConfig(thirdPartyOrigin);
  const { policy, categories, services } = config;
  const consent = readConsent(cookie, { policyVersion: policy.version, categories, services });
  const header = contentSecurityPolicy(consent.grants, services, {
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
  });
  return {
    headers: { 'Content-Security-Policy': header, 'Cache-Control': 'private, no-store', Vary: 'Cookie' },
    page: page({ thirdPartyOrigin, config, header, isGranted: consent.allows('counter') }),
  };
}

function page({ thirdPartyOrigin, config, header, isGranted }) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Shut by a header: Consentry demo</title>
        <script type="application/json" id="consentry-config">
          ${jsonForScript(config)}
        </script>
        <script src="/consentry/consentry.dev.js"></script>
        <script src="/header/reload-on-grant.js"></script>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/scenario/scenario.css" />
        <link rel="stylesheet" href="/scenario/hue-214.css" />
      </head>
      <body>
        <header class="masthead">
          <p class="logo"><a href="/">Consentry demo</a></p>
          ${demoPages('header')}
        </header>
        <main class="policy">
          <h1>Shut by a header</h1>
          <p class="lead">
            The counter below stands in the page as its vendor gives it, without any gate. The server reads your cookie
            and sends a <code>Content-Security-Policy</code> that names the hosts of what you granted, and no others.
          </p>
          <h2>This request</h2>
          <p>
            ${isGranted ? 'Analytics is granted: the browser may ask the counter.' : 'Analytics is not granted: the browser does not even ask.'}
          </p>
          <pre><code>Content-Security-Policy: ${header}</code></pre>
          <p>The counter: <strong id="seen"></strong>.</p>
          <p><button type="button" class="button" data-consentry="preferences">Cookie settings</button></p>
          <p>
            The policy of a document cannot be loosened once it is there, so a grant reloads this page. A withdrawal
            reloads it too, because what has run cannot be taken back.
          </p>
        </main>
        <script src="${thirdPartyOrigin}/t/counter.js"></script>
        <script src="/header/seen.js"></script>
      </body>
    </html>`;
}
