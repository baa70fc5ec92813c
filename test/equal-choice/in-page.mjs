/* Functions that are sent to the page as text: no closures. */

/**
 * Attacks the surface that is open, with one style sheet after the other, and tells what was found by eyes of our own and by the library's.
 *
 * @param {Record<string, string>} attacks
 * @param {boolean} patient Where something has to happen first: waits till all is readable, for a second at most.
 * @returns {Promise<Record<string, object>>} By the names of the attacks.
 */
export async function attack(attacks, patient) {
  const { measureChoice } = await import('/consentry/consentry-equal-choice.js');
  const banner = document.querySelector('consentry-banner');
  const preferences = document.querySelector('consentry-preferences');
  const dialog = preferences?.shadowRoot.querySelector('dialog[open]');
  const [scope, names] = dialog
    ? [dialog, ['[data-action=accept-all]', '[data-action=reject-all]']]
    : [banner, ['[slot=accept]', '[slot=reject]']];
  const [accept, reject] = names.map((name) => scope.querySelector(name));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = (colour) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => {
    const [r, g, b] = painted(colour).map((value) =>
      value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const contrast = (one, other) => Math.max(light(one) / light(other), light(other) / light(one));
  const isHit = (button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const root = button.getRootNode();
    return [0.2, 0.5, 0.8].every((x) => root.elementFromPoint(left + x * width, top + height / 2) === button);
  };
  const look = (button) => {
    const style = getComputedStyle(button);
    const { width, height, top } = button.getBoundingClientRect();
    const {
      fontSize,
      fontWeight,
      fontFamily,
      color,
      backgroundColor,
      borderTopColor,
      direction,
      unicodeBidi,
      letterSpacing,
    } = style;
    const same = {
      fontSize,
      fontWeight,
      fontFamily,
      color,
      backgroundColor,
      borderTopColor,
      direction,
      unicodeBidi,
      letterSpacing,
    };
    const { opacity, visibility, transform, filter, clipPath, pointerEvents } = style;
    return {
      same: { ...same, width: Math.round(width), height: Math.round(height), top: Math.round(top) },
      plain: { opacity, visibility, transform, filter, clipPath, pointerEvents },
      contrast: contrast(color, backgroundColor),
      opaque: painted(backgroundColor)[3] === 255,
      font: parseFloat(fontSize),
      side: Math.min(width, height),
      hit: isHit(button),
    };
  };
  const text = (element) => getComputedStyle(element).color;
  const surface = () => getComputedStyle(scope).backgroundColor;
  const lookAt = () => {
    // An inline banner may be longer than the window.
    reject.scrollIntoView({ block: 'nearest' });
    const texts = [...scope.querySelectorAll('[slot=text], [slot=title], [slot=preferences], h2, header p, .quiet')];
    return {
      accept: look(accept),
      reject: look(reject),
      texts: Math.min(...texts.map((one) => contrast(text(one), surface()))),
      surface: painted(surface())[3],
    };
  };
  const isReadable = ({ accept: { contrast: one, opaque }, texts, surface: alpha }) =>
    opaque && Math.min(one, texts) >= 4.5 && alpha === 255;
  const style = document.head.appendChild(document.createElement('style'));
  const found = {};
  while (getComputedStyle(banner).opacity !== '1') await frame();
  for (const [name, rules] of Object.entries(attacks)) {
    style.textContent = rules;
    // Once more, for what takes its time.
    if (/animation/.test(rules)) for (let count = 5; count > 0; count -= 1) await frame();
    let seen = lookAt();
    const end = performance.now() + 1000;
    while (patient && !isReadable(seen) && performance.now() < end) {
      await frame();
      seen = lookAt();
    }
    const told = measureChoice(dialog ? preferences : banner);
    found[name] = {
      ...seen,
      told: told.differences.filter(({ passes }) => !passes).map((one) => `${one.name}: ${one.accept}, ${one.reject}`),
    };
    style.textContent = '';
    // What was dropped for one attack is there again for the next.
    for (const host of [banner, preferences]) host?.removeAttribute('style');
    if (patient) for (let count = 3; count > 0; count -= 1) await frame();
  }
  style.remove();
  return found;
}
