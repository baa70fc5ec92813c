import { coloursInUse } from './checks/colours-in-use.js';
import { atRest } from './checks/at-rest.js';
import { createChecksView } from './checks/checks-view.js';
import { lookAt } from './checks/checks.js';
import { createInspector } from './controls/inspector.js';
import { placeInspector } from './controls/inspector-place.js';
import { byId, debounce } from './dom.js';
import { createExportDialog } from './exchange/export-dialog.js';
import { createImportDialog } from './exchange/import-dialog.js';
import { createLink } from './exchange/link.js';
import { say } from './say.js';
import { createPreview } from './preview/preview.js';
import { createStage } from './preview/stage.js';
import { loadThemes } from './preview/theme-values.js';
import { createToolbar } from './preview/toolbar.js';
import { connectHistory } from './history-buttons.js';
import { keepOffline } from './offline.js';
import { connectPresets, loadPolicies } from './presets.js';
import { blank } from './state/blank.js';
import { createStore } from './state/store.js';

const policies = await loadPolicies();
const themeValues = await loadThemes();
// A phone has no room for a desktop.
const store = createStore(innerWidth < 700 ? { ...blank, view: { ...blank.view, width: 390 } } : blank);
const logos = new Map();

const context = {
  theme: () => themeValues.get(store.state.theme).tokens,
  themeNamed: (name) => themeValues.get(name),
  /** As it is drawn; where the theme's cannot be read, the library's. */
  colour({ name, light, dark }) {
    const drawn = coloursInUse(store.state, themeValues.get(store.state.theme));
    return { light: drawn.light[name] ?? light, dark: drawn.dark[name] ?? dark };
  },
  /**
   * Shows a file of the designer's in the place of the path that the site will have, also where it is the same path as before.
   * @returns that path
   */
  logoFile(file) {
    const path = `/${file.name.toLowerCase().replace(/[^\w.-]+/g, '-')}`;
    URL.revokeObjectURL(logos.get(path));
    logos.set(path, URL.createObjectURL(file));
    store.set('appearance.logo', path);
    preview.show(store.state);
    return path;
  },
};

const showChecks = createChecksView();
let looks = 0;
async function look() {
  const own = (looks += 1);
  const { page } = preview;
  if (page) await atRest(page);
  // Another look has begun meanwhile, perhaps at another page.
  if (own !== looks) return;
  showChecks(lookAt({ state: store.state, theme: context.themeNamed(store.state.theme), page }));
}
const lookSoon = debounce(look, 150);
const preview = createPreview({
  place: byId('frames'),
  logoUrl: () => logos.get(store.state.appearance.logo),
  onShown(page) {
    page.addEventListener('resize', lookSoon);
    page.document.addEventListener('keydown', history.onKey);
    // Who closes or opens a surface in the frame wants to know of that one.
    page.consentry?.subscribe?.(() => lookSoon());
    void look();
  },
});

const history = connectHistory(store);
createInspector(store, context);
placeInspector();
createStage(store);
createToolbar(store, { restart: preview.restart });
connectPresets(store, policies);
createExportDialog(store);
createImportDialog(store);
const link = createLink(store, policies);

await link.open();
store.subscribe((state) => {
  preview.show(state);
  lookSoon();
});
void keepOffline();
document.documentElement.dataset.ready = '';
say('');
