import type { ConsentConfig } from './core/types.js';
import { createConsent } from './create-consent.js';
import { scriptGate } from './gating/script-gate.js';
import { otherTabs } from './storage/other-tabs.js';
import { consentUi } from './surface/consent-ui.js';
import { domEvents } from './surface/dom-events.js';
import { reopenControl } from './surface/reopen-control.js';
import { filesOf } from './tag/files.js';
import { exposeGlobal, type GlobalConsent } from './tag/global-object.js';
import { withPageConfig } from './tag/page-config.js';
import { explainServices } from './tag/services-file.js';
import { whenDue } from './tag/when-due.js';

// Known only while the script itself runs.
const script = document.currentScript as HTMLScriptElement | null;
const files = filesOf(script);

withPageConfig(script?.dataset.config, (config) => {
  const effects = [
    scriptGate(),
    whenDue(() => files('later'), config),
    otherTabs(),
    domEvents(),
    consentUi({ load: () => files('ui') }),
    ...(config.reopen === false ? [] : [reopenControl()]),
  ];
  const named = __DEV__ ? config.services : undefined;
  window.consentry?.prepare?.(config, effects);
  if (__DEV__) explainServices(config, named, effects);
  // What is still named now, nothing has made whole: it is no service, and denied.
  exposeGlobal(createConsent<string>({ ...(config as ConsentConfig<string>), effects }));
  if ((__DEV__ || config.debug) && location.search.includes('consentry-debug'))
    void files('debug').then((debug) => debug.mount(window.consentry as GlobalConsent));
});
