import { showDecision } from './decision-view.js';
import { byId } from './dom.js';
import { forget } from './forget.js';
import { createFrame } from './frame.js';
import { showGated } from './gated-view.js';
import { followServer } from './live-events.js';
import { readPage } from './page-facts.js';
import { currentPage, linkPages } from './pages.js';
import { createRecordsView } from './records-view.js';
import { showRequests } from './requests-view.js';
import { readStored } from './stored-items.js';
import { showStored } from './stored-view.js';

const lookEvery = 500; // ms

async function start({ name, path }) {
  linkPages(name);
  const frame = createFrame(path);
  const panel = { requests: [], state: undefined };
  const redraw = () => showRequests(panel.requests, panel.state);

  const showRecords = createRecordsView();
  await followServer({
    onRecords: showRecords,
    onRequests(requests) {
      panel.requests = requests;
      redraw();
    },
  });

  const look = async () => {
    const page = frame.contents();
    if (!page || page.location.href === 'about:blank') return;
    const { config, state, gated } = readPage(page);
    panel.state = state;
    redraw();
    showDecision({ state, categories: config.categories ?? [] });
    showGated({ gated, state });
    showStored(await readStored(page, config));
  };
  // A look that meets a page in mid-navigation fails, and the next one does not.
  setInterval(() => look().catch(() => {}), lookEvery);

  byId('reload').addEventListener('click', frame.reload);
  byId('preferences').addEventListener('click', () => frame.contents()?.consentry?.showPreferences());
  byId('forget').addEventListener('click', async () => {
    await frame.empty();
    await forget();
    frame.show();
  });
  frame.show();
}

const page = currentPage();
if (page) await start(page);
