import { toHex } from '../checks/to-hex.js';
import { byId } from '../dom.js';
import { say } from '../say.js';
import { readText } from '../state/read-text.js';
import { Refusal } from '../state/refusal.js';

/** Takes back what the studio has exported, or what a site has already. */
export function createImportDialog(store) {
  const dialog = byId('import');
  const [text, wrong, file] = ['import-text', 'import-wrong', 'import-file'].map(byId);
  byId('open-import').addEventListener('click', () => {
    wrong.textContent = '';
    dialog.showModal();
    text.focus();
  });
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  file.addEventListener('change', async () => {
    if (file.files[0]) text.value = await file.files[0].text();
    file.value = '';
  });
  byId('import-do').addEventListener('click', () => {
    try {
      const { state, found } = readText(text.value, store.state, toHex);
      store.replace(state);
      dialog.close();
      text.value = '';
      say(`Imported: ${found.join(' and ')}.`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      wrong.textContent = `This cannot be imported. ${error.message[0].toUpperCase()}${error.message.slice(1)}.`;
    }
  });
}
