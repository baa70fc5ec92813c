/**
 * Shows our colours instead of the site's, all of them, as they go with one another, as long as text in the site's could not be read.
 * `shadows` are the site's as `tokens.styles.ts` has the browser compute them, three texts and their grounds in turn.
 */
export function keepReadable(element: HTMLElement, shadows: string): void {
  const shades = shadows.match(/65 [^)]+/g) ?? [];
  // Six, where each is a colour by itself.
  const readable = !!shades[5] && shades.every((text, index) => index % 2 || isReadable(text, shades[index + 1]!));
  if (__DEV__ && !readable && !element.hasAttribute('own-colours')) tell();
  element.toggleAttribute('own-colours', !readable);
}

/** WCAG 2.2, 1.4.3. What shines through a ground is taken at its worst: it is like the text. */
function isReadable(text: string, ground: string): boolean {
  const [light, alpha] = shade(text);
  const [below, cover] = shade(ground);
  const under = light + (below - light) * cover;
  const ratio = (under ** 2 + 0.05) / ((under + (light - under) * alpha) ** 2 + 0.05);
  return Math.max(ratio, 1 / ratio) >= 4.5;
}

/** Of `65 X Y Z / alpha`: Y is the luminance of WCAG. Its square root, as colours are mixed, and how much it covers of what is below. */
function shade(xyz: string): [light: number, alpha: number] {
  const [, , y, , , alpha = 1] = xyz.split(' ');
  return [Math.sqrt(+y!), +alpha];
}

/** Development only. */
function tell(): void {
  console.warn(
    '[consentry] The page sets --consentry-* colours in which a text cannot be read, or that are no colours: our own are shown. ' +
      'On --consentry-surface, text and muted need a contrast of 4.5 : 1, and on-accent on --consentry-accent (WCAG 2.2, 1.4.3). ' +
      'See docs/equal-choice.md.',
  );
}
