/**
 * Reads a Consent-O-Matic rule as the extension does, for tests. The extension cannot be loaded from npm, so this is an interpreter
 * of our own for that part of its language which our rule uses; it throws at the rest. Its timing is the extension's own.
 */

/**
 * Runs in the page, where the extension's content script would, 250 ms after it starts.
 *
 * @param {Record<string, { detectors: object[], methods: { name: string, action: object }[] }>} rules
 * @param {Record<'A' | 'B' | 'D' | 'E' | 'F' | 'X', boolean>} types What the visitor allows.
 * @returns {Promise<{ shown: boolean, clicks: string[] }>} What was clicked, in order.
 */
export async function consentOMatic(rules, types) {
  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const clicks = [];
  let base = null;

  /** A parent opens its shadow root to the search; without a parent it starts from what `foreach` is at. */
  const all = ({ selector, displayFilter, ...rest }, parent = base) => {
    if (Object.keys(rest).length > 0) throw new Error(`No such filter here: ${Object.keys(rest)}`);
    const found = [...(parent?.shadowRoot ?? parent ?? document).querySelectorAll(selector)];
    return displayFilter ? found.filter(({ offsetHeight }) => offsetHeight !== 0) : found;
  };
  const find = ({ parent, target }) => {
    if (!parent) return all(target);
    const [within] = all(parent);
    return within ? all(target, within) : [];
  };

  const actions = {
    async click(action) {
      const [target] = find(action);
      if (target) clicks.push(target.name || target.dataset.action || target.slot);
      target?.click();
      await sleep(action.timeout ?? 0);
    },
    async list({ actions: several }) {
      for (const action of several) await run(action);
    },
    async ifcss({ trueAction, falseAction, ...where }) {
      await run(find(where).length > 0 ? trueAction : falseAction);
    },
    async waitcss({ retries = 10, waitTime = 250, ...where }) {
      for (let left = retries; find(where).length === 0 && left > 0; left--) await sleep(waitTime);
    },
    async foreach({ action, ...where }) {
      const before = base;
      for (const target of find(where)) {
        base = target;
        await run(action);
      }
      base = before;
    },
    async consent({ consents }) {
      for (const { type, trueAction, falseAction } of consents) await run(types[type] ? trueAction : falseAction);
    },
  };
  const run = async (action) => {
    if (!action) return;
    if (!actions[action.type]) throw new Error(`No such action here: ${action.type}`);
    await actions[action.type](action);
  };

  const matches = (matchers) => matchers.every((matcher) => matcher.type === 'css' && find(matcher).length > 0);
  const [{ detectors, methods }] = Object.values(rules);
  const detected = () => detectors.find(({ presentMatcher }) => matches(presentMatcher));
  await sleep(250);
  // Nothing of ours is there: the extension looks again only where the body changes, and not here.
  if (!detected()) return { shown: false, clicks };
  for (let left = 10; !matches(detected().showingMatcher); left--) {
    if (left === 0) return { shown: false, clicks };
    await sleep(250);
  }
  for (const name of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT'])
    await run(methods.find((method) => method.name === name)?.action);
  return { shown: true, clicks };
}
