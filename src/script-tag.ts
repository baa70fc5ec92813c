import { createConsent } from './create-consent.js';
import { scriptGate } from './gating/script-gate.js';
import { otherTabs } from './storage/other-tabs.js';
import { consentUi } from './surface/consent-ui.js';
import { domEvents } from './surface/dom-events.js';
import { reopenControl } from './surface/reopen-control.js';
import { filesOf } from './tag/files.js';
import { exposeGlobal, type GlobalConsent } from './tag/global-object.js';
import { withPageConfig } from './tag/page-config.js';
import { whenDue } from './tag/when-due.js';

// Known only while the script itself runs.
const script = document.currentScript as HTMLScriptElement | null;
const files = filesOf(script);

withPageConfig(script?.dataset.config, (config) => {
  const effects = [
    scriptGate(),
    whenDue(async () => {
      const { takeOver } = await files('later');
      return (consent, missed) => takeOver(config, consent, missed);
    }, Boolean(config.records)),
    otherTabs(),
    domEvents(),
    consentUi({ load: () => files('ui') }),
    ...(config.reopen === false ? [] : [reopenControl()]),
  ];
  exposeGlobal(createConsent<string>({ ...config, effects }));
  if ((__DEV__ || config.debug) && location.search.includes('consentry-debug'))
    void files('debug').then((debug) => debug.mount(window.consentry as GlobalConsent));
});
