import { most, positions } from '../state/blank.js';
import { goingAlong, removeCategory, renameCategory, takenIds } from '../state/categories.js';
import { textGroups } from './texts.js';
import { colours, tokens } from './tokens.js';

const option = (value, label) => ({ value, label });
const token = (one) => ({ type: one.kind, path: `tokens.${one.name}`, label: one.label, token: one });
const form = tokens.filter(({ kind }) => kind !== 'colour');

/** What a designer can change, in sections. `type` names the file in controls/ that draws it; `when` says where it is of use. */
export const sections = [
  {
    id: 'layout',
    title: 'Layout',
    controls: [
      {
        type: 'pictures',
        path: 'appearance.layout',
        label: 'Kind of banner',
        options: [option('card', 'Card'), option('bar', 'Bar'), option('modal', 'Modal'), option('inline', 'Inline')],
        // A position of another layout would be none.
        along: ({ appearance }) => ({ 'appearance.position': positions[appearance.layout][0] ?? '' }),
      },
      {
        type: 'pictures',
        path: 'appearance.position',
        label: 'Position',
        options: [
          ...[option('top-start', 'Top start'), option('top-end', 'Top end')],
          ...[option('bottom-start', 'Bottom start'), option('bottom-end', 'Bottom end')],
          ...[option('top', 'Top'), option('bottom', 'Bottom')],
        ],
        only: ({ appearance }) => positions[appearance.layout],
      },
      {
        type: 'segments',
        path: 'appearance.density',
        label: 'Density',
        options: [option('roomy', 'Roomy'), option('compact', 'Compact')],
      },
      {
        type: 'segments',
        path: 'appearance.scheme',
        label: 'Scheme',
        options: [
          option('', 'As the page'),
          option('light', 'Light'),
          option('dark', 'Dark'),
          option('auto', 'System'),
        ],
      },
      { type: 'switch', path: 'appearance.closable', label: 'Closing button', note: 'It refuses, and says so.' },
      { type: 'switch', path: 'reopen', label: 'Reopen button', note: 'Seen by returning visitors.' },
      { type: 'range', path: 'appearance.headingLevel', label: 'Heading level of the title', min: 1, max: 6, unit: '' },
    ],
  },
  {
    id: 'colours',
    title: 'Theme and colours',
    controls: [
      { type: 'theme', path: 'theme', label: 'Theme' },
      { type: 'heads', texts: ['On light pages', 'On dark pages'] },
      ...colours.map(token),
    ],
  },
  { id: 'form', title: 'Type and shape', controls: form.map(token) },
  {
    id: 'texts',
    title: 'Language and texts',
    controls: [
      { type: 'language', path: 'language', label: 'Language' },
      ...textGroups.map((group) => ({ type: 'texts', label: group.title, keys: group.keys })),
    ],
  },
  {
    id: 'brand',
    title: 'Logo and links',
    controls: [
      { type: 'logo', path: 'appearance.logo', label: 'Logo' },
      { type: 'text', path: 'policy.url', label: 'Privacy policy', field: 'url' },
      { type: 'text', path: 'policy.version', label: 'Version of the policy', field: 'version' },
      { type: 'text', path: 'controller.name', label: 'Responsible organisation', field: 'name' },
      {
        type: 'list',
        path: 'appearance.links',
        label: 'More links',
        one: 'link',
        max: most.links,
        fresh: () => ({ text: 'Imprint', url: '/imprint' }),
        fields: [
          { key: 'text', label: 'Text', field: 'name' },
          { key: 'url', label: 'Address', field: 'url' },
        ],
      },
    ],
  },
  {
    id: 'content',
    title: 'Categories and services',
    controls: [
      {
        type: 'list',
        path: 'categories',
        label: 'Categories',
        one: 'category',
        max: most.categories,
        rename: renameCategory,
        removal: removeCategory,
        along: goingAlong,
        fixed: (item) => item.id === 'essential',
        fresh: (state) => ({ id: freeId('category', state), label: 'New category' }),
        fields: [
          { key: 'id', label: 'Id', field: 'id', taken: takenIds },
          { key: 'label', label: 'Name', field: 'name', optional: true },
          { key: 'description', label: 'What it is for', field: 'words', optional: true, long: true },
        ],
      },
      { type: 'switch', path: 'serviceChoices', label: 'A switch for each service' },
      {
        type: 'list',
        path: 'services',
        label: 'Services',
        one: 'service',
        max: most.services,
        fresh: (state) => ({
          id: freeId('service', state),
          name: 'New service',
          category: 'essential',
          provider: 'Its provider',
        }),
        fields: [
          { key: 'name', label: 'Name', field: 'name' },
          { key: 'provider', label: 'Provider', field: 'name' },
          { key: 'category', label: 'Category', choices: ({ categories }) => categories.map(({ id }) => id) },
          { key: 'purpose', label: 'Purpose', field: 'words', optional: true, long: true },
        ],
      },
    ],
  },
];

/** Neither of a category nor of a service. */
function freeId(stem, state) {
  const taken = takenIds(state, -1);
  let count = 1;
  while (taken.includes(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}
