import { isObject, isText, need } from './need.js';

const corners = ['top-start', 'top-end', 'bottom-start', 'bottom-end'];
const positions: Readonly<Record<string, readonly string[]>> = {
  card: corners,
  bar: ['top', 'bottom'],
  modal: [],
  inline: [],
};

/** Development only: names what is wrong with `appearance`, with the cure. In production a wrong value is as none. */
export function explainAppearance(appearance: unknown = {}): void {
  need(isObject(appearance), 'appearance', 'appearance', 'Give an object: {"layout": "bar"}.');
  const {
    layout = 'card',
    position,
    density,
    scheme,
    headingLevel = 2,
    links = [],
  } = appearance as Record<string, unknown>;
  oneOf(layout, Object.keys(positions), 'layout');
  const known = positions[layout as string]!;
  const cure =
    known.length > 0
      ? `Of a ${String(layout)}, give one of: ${known.join(', ')}.`
      : `A layout of "${String(layout)}" has no position: leave it out.`;
  need(
    position === undefined || known.includes(position as string),
    'appearance-position',
    'appearance.position',
    cure,
  );
  oneOf(density ?? 'roomy', ['roomy', 'compact'], 'density');
  oneOf(scheme ?? 'auto', ['light', 'dark', 'auto'], 'scheme');
  const isLevel = Number.isInteger(headingLevel) && Number(headingLevel) >= 1 && Number(headingLevel) <= 6;
  need(isLevel, 'appearance-heading-level', 'appearance.headingLevel', 'Give a whole number from 1 to 6.');
  need(
    Array.isArray(links),
    'appearance-links',
    'appearance.links',
    'Give a list: [{"text": "Imprint", "url": "/imprint"}].',
  );
  (links as unknown[]).forEach((link, index) => {
    const whole = isObject(link) && ['text', 'url'].every((key) => isText((link as Record<string, unknown>)[key], /./));
    need(whole, 'appearance-links', `appearance.links[${index}]`, 'Give each link a "text" and a "url".');
  });
}

function oneOf(value: unknown, known: readonly string[], key: string): void {
  need(known.includes(value as string), `appearance-${key}`, `appearance.${key}`, `Give one of: ${known.join(', ')}.`);
}
