import { createConsent } from './create-consent.js';
import { scriptGate } from './gating/script-gate.js';
import { withdrawal } from './gating/withdrawal.js';
import { consentUi } from './surface/consent-ui.js';
import { reopenControl } from './surface/reopen-control.js';

import { exposeGlobal } from './tag/global-object.js';
import { lazyRecords } from './tag/lazy-records.js';
import { withPageConfig } from './tag/page-config.js';
import { uiFiles } from './tag/ui-files.js';

// Known only while the script itself runs.
const script = document.currentScript as HTMLScriptElement | null;
const files = uiFiles(script);

withPageConfig(script, ({ records, reopen = true, reloadOnWithdraw = 'auto', ...config }) => {
  exposeGlobal(
    createConsent<string>({
      ...config,
      effects: [
        scriptGate({ nonce: script?.nonce ?? '' }),
        withdrawal({ reload: reloadOnWithdraw }),
        ...(records ? [lazyRecords(records, files.records)] : []),
        ...(reopen ? [reopenControl()] : []),
        consentUi({ load: files.ui }),
      ],
    }),
  );
});
