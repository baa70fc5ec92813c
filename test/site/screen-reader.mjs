/** What a screen reader is told by Chromium, and a visitor who has nothing but a keyboard. */
import { until } from './harness.mjs';

/** States that are said, by the name that the accessibility tree has for them. */
const states = { checked: ['off', 'on'], expanded: ['collapsed', 'expanded'], disabled: ['', 'disabled'] };

const value = (property) => property?.value?.value ?? property?.value;

function stateOf(properties) {
  const said = Object.entries(states).flatMap(([name, [no, yes]]) => {
    const found = value(properties.find((property) => property.name === name));
    return found === undefined ? [] : String(found) === 'true' ? yes : no;
  });
  return said.filter(Boolean).join(' ');
}

/** As they are read: the tree comes level by level. */
function inOrder(all) {
  const byId = new Map(all.map((node) => [node.nodeId, node]));
  const under = (node) => [node, ...node.childIds.flatMap((id) => (byId.has(id) ? under(byId.get(id)) : []))];
  return under(all[0]);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns What reads `tree()`, its nodes as `role name state`; `at()`, the one with the focus; and `tabTo()`.
 */
export async function screenReader(page) {
  const client = await page.createCDPSession();
  await client.send('Accessibility.enable');
  const nodes = async () => {
    const { nodes: all } = await client.send('Accessibility.getFullAXTree');
    return inOrder(all)
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties = [], description }) => ({
        text: [value(role), value(name), stateOf(properties)].filter(Boolean).join(' '),
        description: value(description) ?? '',
        live: value(properties.find((property) => property.name === 'live')),
        modal: value(properties.find((property) => property.name === 'modal')) === true,
        focused: value(properties.find((property) => property.name === 'focused')) === true,
      }));
  };
  const at = async () => (await nodes()).findLast(({ focused }) => focused)?.text;
  const press = (key) => page.keyboard.press(key);
  return {
    nodes,
    at,
    press,
    /** The nodes as text. */
    tree: async () => (await nodes()).map(({ text }) => text),
    /** Presses Tab until the focus is there; fails after twenty. */
    async tabTo(text) {
      const met = [];
      while (met.length < 20) {
        await press('Tab');
        met.push(await at());
        if (met.at(-1) === text) return met;
      }
      throw new Error(`Tab did not come to "${text}", but to: ${met.join(' | ')}`);
    },
    /** Until the tree has a node of this text. */
    hears: (text) =>
      until(async () => (await nodes()).some((node) => node.text === text), { message: `"${text}" to be there` }),
    /** Until the focus is there. */
    isAt: (text) => until(async () => (await at()) === text, { message: `the focus to be at "${text}"` }),
  };
}
