import { html } from './html.mjs';

const fileName = (address) => address.split('/').pop();

/** The body of a scenario page: what it is about, its categories with what waits in each, and its film. */
export function scenarioMain({ kind, title, intro, config, gated }) {
  const film = gated.find(({ video, embed }) => video ?? embed);
  return html`<main id="main">
    <section class="hero">
      <div>
        <p class="eyebrow">${kind}</p>
        <h1>${title}</h1>
        <p class="lead">${intro}</p>
        <p><button type="button" class="button" data-cta="scenario-hero">A button that trackers report</button></p>
      </div>
      ${artwork()}
    </section>
    <section aria-labelledby="categories-title">
      <h2 id="categories-title">What this policy asks for</h2>
      <ul class="categories">
        ${config.categories.map((category) => categoryCard(category, config, gated))}
      </ul>
    </section>
    ${film && filmSection(film)}
  </main>`;
}

function categoryCard(category, { services }, gated) {
  const { id, label = defaultLabel(id), description } = typeof category === 'string' ? { id: category } : category;
  const own = services.filter((service) => service.category === id);
  const waiting = gated.filter(({ consent }) => consent === id || own.some((service) => service.id === consent));
  const named = own.map(({ name }) => name);
  return html`<li>
    <h3>${label}</h3>
    <p>${description ?? (id === 'essential' ? 'What the site cannot work without.' : 'Visit statistics.')}</p>
    ${named.length > 0 && html`<p class="services">${named.join(', ')}</p>`}
    ${
      waiting.length > 0 &&
      html`<ul class="waiting">
        ${waiting.map((item) => html`<li><code>${gatedName(item)}</code></li>`)}
      </ul>`
    }
    ${id === 'essential' && html`<p class="services">Always on: only the cookie with your decision.</p>`}
  </li>`;
}

function defaultLabel(id) {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function gatedName({ src, pixel, video, embed, label }) {
  const address = src ?? pixel;
  if (address) return fileName(address);
  return (video ?? embed) ? 'film' : (label ?? 'inline script');
}

function filmSection({ consent, video, embed, label }) {
  return html`<section aria-labelledby="film-title">
    <h2 id="film-title">${label}</h2>
    ${embed ? embeddedFilm(consent, embed, label) : gatedFilm(consent, video, label)}
  </section>`;
}

/** As an element that asks for itself, and belongs to one service. */
function embeddedFilm(service, address, label) {
  return html`<consentry-embed
    class="film"
    kind="media"
    service="${service}"
    src="${address}"
    title="${label}"
    poster="/site/art/film.svg"
    allow="fullscreen"
  >
    <a href="${address}">Watch it at Lantern Film</a>
  </consentry-embed>`;
}

/** As a plain frame with a placeholder of the site's own. */
function gatedFilm(consent, address, label) {
  return html`<div class="film">
    <div class="film-placeholder">
      <img src="/site/art/film.svg" alt="" />
      <div class="film-note">
        <p>The film comes from Lantern Film, who learn your address and set a cookie when it plays.</p>
        <button type="button" class="button light" data-consentry="preferences">Choose what to allow</button>
      </div>
    </div>
    <iframe data-consent="${consent}" data-src="${address}" title="${label}" allow="fullscreen"></iframe>
  </div>`;
}

/** Overlapping paper shapes in the scenario's own colour. */
function artwork() {
  return html`<svg class="art" viewBox="0 0 480 420" aria-hidden="true">
    <circle cx="300" cy="170" r="150" class="a" />
    <path d="M40 420V250a110 110 0 0 1 220 0v170z" class="b" />
    <path d="M200 420c0-90 60-150 140-150s140 60 140 150z" class="c" />
    <circle cx="150" cy="110" r="46" class="d" />
    <path d="M0 420h480" class="e" />
  </svg>`;
}
