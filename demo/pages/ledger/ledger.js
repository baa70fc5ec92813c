import { byId } from '/shell/dom.js';
import { forget } from '/shell/forget.js';
import { createEntries } from './entries.js';
import { showEntry } from './entry.js';
import { offerFaults } from './faults.js';
import { followOutbox } from './outbox.js';

const frame = byId('frame');
const entries = createEntries({ onOpen: showEntry });

const source = new EventSource('/events');
source.addEventListener('snapshot', ({ data }) => entries.show(JSON.parse(data).ledger));
source.addEventListener('entry', ({ data }) => entries.add(JSON.parse(data)));

await offerFaults();
followOutbox();

byId('preferences').addEventListener('click', () => frame.contentWindow.consentry?.showPreferences());
byId('reload').addEventListener('click', () => frame.contentWindow.location.reload());
byId('forget').addEventListener('click', async () => {
  frame.src = 'about:blank';
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  await forget();
  frame.src = '/site/';
});
