import { html, jsonForScript } from './html.mjs';

const kinds = {
  cookie: 'Cookie',
  localStorage: 'Local storage',
  sessionStorage: 'Session storage',
  indexedDB: 'Database in the browser',
};
const units = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

/** A policy page made of the same configuration that the banner reads, so that the two cannot disagree. */
export function privacyPage({ name, hue = 24, config }) {
  const back = name === 'site' ? '/site/' : `/scenario/${name}/`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Privacy and cookies: ${config.controller.name}</title>
        <script type="application/json" id="consentry-config">
          ${jsonForScript(config)}
        </script>
        <script src="/consentry/consentry.dev.js"></script>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/scenario/scenario.css" />
        <link rel="stylesheet" href="/scenario/hue-${hue}.css" />
      </head>
      <body>
        <header class="masthead">
          <p class="logo"><a href="${back}">${config.controller.name}</a></p>
        </header>
        <main class="policy">
          <h1>Privacy and cookies</h1>
          <p class="lead">
            Nothing below is loaded or stored before you allow its category, and you can take that back at any time.
          </p>
          <p><button type="button" class="button" data-consentry="preferences">Cookie settings</button></p>
          <p>
            Policy version ${config.policy.version}. Your own choice is kept in one cookie,
            <code>${config.cookie.name}</code>.
          </p>
          ${config.services.map(serviceSection)}
        </main>
      </body>
    </html>`;
}

function serviceSection({ id, name, category, provider, purpose, privacy, stored = [] }) {
  return html`<section aria-labelledby="service-${id}">
    <h2 id="service-${id}">${name}</h2>
    <p>${purpose}</p>
    <p class="services">
      ${provider} · category: ${category}${privacy && html` · <a href="${privacy}" rel="noreferrer">their policy</a>`}
    </p>
    <div class="table" role="region" aria-label="What ${name} stores" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Kept for</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          ${stored.map(storedRow)}
        </tbody>
      </table>
    </div>
  </section>`;
}

function storedRow({ name, kind = 'cookie', retention, purpose, domain }) {
  return html`<tr>
    <td><code>${name}</code></td>
    <td>${kinds[kind]}${domain && html`, on ${domain}`}</td>
    <td>${period(retention)}</td>
    <td>${purpose}</td>
  </tr>`;
}

/** `P13M` becomes `13 months`. One unit is all that the demo's data uses. */
function period(retention) {
  const [, amount, unit] = /^PT?(\d+)([YMWDH])$/.exec(retention) ?? [];
  if (retention === 'session') return 'until the browser or tab closes';
  if (retention === 'persistent') return 'until it is erased';
  if (!amount) return retention;
  const word = retention.startsWith('PT') && unit === 'M' ? 'minute' : units[unit];
  return `${amount} ${word}${amount === '1' ? '' : 's'}`;
}
