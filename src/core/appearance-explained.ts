import { isOptions, isText, need } from './need.js';
import { webUrl } from './web-url.js';

const positions: Readonly<Record<string, readonly string[]>> = {
  card: ['top-start', 'top-end', 'bottom-start', 'bottom-end'],
  bar: ['top', 'bottom'],
  modal: [],
  inline: [],
};

/** Development only: names what is wrong with `appearance`, with the cure. In production a wrong value is as none. */
export function explainAppearance(appearance: unknown = {}): void {
  need(isOptions(appearance), 'appearance', 'appearance', 'Give an object: {"layout": "bar"}.');
  const { layout = 'card', density = 'roomy', scheme = 'auto', headingLevel = 2, closable = false } = appearance;
  oneOf(layout, Object.keys(positions), 'layout');
  explainPosition(appearance.position, layout as string);
  oneOf(density, ['roomy', 'compact'], 'density');
  oneOf(scheme, ['light', 'dark', 'auto'], 'scheme');
  const isLevel = Number.isInteger(headingLevel) && Number(headingLevel) >= 1 && Number(headingLevel) <= 6;
  need(isLevel, 'appearance-heading-level', 'appearance.headingLevel', 'Give a whole number from 1 to 6.');
  need(
    typeof closable === 'boolean',
    'appearance-closable',
    'appearance.closable',
    'Give true or false, without quotation marks.',
  );
  explainLogo(appearance.logo);
  explainLinks(appearance.links);
}

function explainPosition(position: unknown, layout: string): void {
  const known = positions[layout]!;
  const owner = Object.keys(positions).find((one) => positions[one]!.includes(position as string));
  const cure =
    known.length > 0
      ? `With "layout": "${layout}" (without one it is a card) give one of: ${known.join(', ')}.`
      : `A layout of "${layout}" has no position: leave it out.`;
  need(
    position === undefined || owner === layout,
    'appearance-position',
    'appearance.position',
    owner ? `${cure} "${String(position)}" is for "layout": "${owner}".` : cure,
  );
}

function explainLogo(logo: unknown): void {
  if (logo === undefined) return;
  const base = baseOfPage();
  const picture = isText(logo, /\S/) ? webUrl(logo as string, base ?? someBase) : undefined;
  const isOfPage = picture && (!base || picture.origin === location.origin);
  need(
    !!isOfPage,
    'appearance-logo',
    'appearance.logo',
    `Give the URL of a picture on the page's own host, such as "/logo.svg"; from another one it would be a request before consent, and it is not loaded.`,
  );
}

function explainLinks(links: unknown = []): void {
  const example = '{"text": "Imprint", "url": "/imprint"}';
  need(Array.isArray(links), 'appearance-links', 'appearance.links', `Give a list: [${example}].`);
  (links as unknown[]).forEach((link, index) => {
    const place = `appearance.links[${index}]`;
    const whole = isOptions(link) && ['text', 'url'].every((key) => isText(link[key], /\S/));
    need(whole, 'appearance-links', place, `Give each link a "text" and a "url": ${example}.`);
    need(
      !!webUrl(link.url as string, baseOfPage() ?? someBase),
      'appearance-links',
      `${place}.url`,
      'Give a URL of the web, such as "/imprint" or "https://example.com/imprint"; with any other the link is left out.',
    );
  });
}

const someBase = 'https://example.com/';

/** Against what the page's URLs are resolved. On a server, or in a file that is opened from a disk, no host can be told. */
function baseOfPage(): string | undefined {
  const { document, location } = globalThis as Partial<Pick<Window, 'document' | 'location'>>;
  return location?.protocol.startsWith('http') ? document?.baseURI : undefined;
}

function oneOf(value: unknown, known: readonly string[], key: string): void {
  need(known.includes(value as string), `appearance-${key}`, `appearance.${key}`, `Give one of: ${known.join(', ')}.`);
}
