import { html, inlineScript, jsonForScript } from './html.mjs';
import { scenarioMain } from './scenario-parts.mjs';

/** One scenario as a page. Everything that differs between scenarios comes from its JSON file. */
export function scenarioPage(scenario, { url }) {
  const { title, hue, config } = scenario;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <script type="application/json" id="consentry-config">
          ${jsonForScript(config)}
        </script>
        <script src="/consentry/consentry.dev.js"></script>
        <script src="/consentry/consentry-embed.dev.js" defer></script>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/scenario/scenario.css" />
        <link rel="stylesheet" href="/scenario/hue-${hue}.css" />
        ${scenario.gated.map(gatedScript)}
      </head>
      <body>
        ${masthead(scenario, url)} ${scenarioMain(scenario)}
        <footer>
          <p>${config.controller.name}, an invented company.</p>
          <p>
            <a href="${config.policy.url}">Privacy and cookies</a>
            <button type="button" class="as-link" data-consentry="preferences">Cookie settings</button>
          </p>
        </footer>
        ${scenario.gated.map(
          ({ consent, pixel }) =>
            pixel &&
            html`<img class="pixel" data-consent="${consent}" data-src="${pixel}" alt="" width="1" height="1" />`,
        )}
      </body>
    </html>`;
}

function gatedScript({ consent, src, inline }) {
  if (src) return html`<script type="text/plain" data-consent="${consent}" src="${src}"></script> `;
  if (!inline) return '';
  return html`<script type="text/plain" data-consent="${consent}">
    ${inlineScript(inline)}
  </script>`;
}

function masthead({ title, name, siblings = [] }, url) {
  const port = url.port ? `:${url.port}` : '';
  const link = ({ host, label }) => {
    const current = host === url.hostname ? html`aria-current="page"` : '';
    return html`<a href="http://${host}${port}/scenario/${name}/" ${current}>${label}</a>`;
  };
  return html`<header class="masthead">
    <a class="skip" href="#main">Skip to content</a>
    <p class="logo"><a href="/scenario/${name}/">${title}</a></p>
    ${siblings.length > 0 && html`<nav aria-label="Our sites">${siblings.map(link)}</nav>`}
  </header>`;
}
