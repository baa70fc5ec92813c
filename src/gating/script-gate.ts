import { evaluate } from '../core/expression.js';
import type { Effect } from '../core/types.js';
import { setContent } from './content.js';
import { watchDocumentWrite } from './document-write.js';
import { finder } from './finder.js';
import { releaser } from './releaser.js';
import { afterPaint } from './slices.js';
import { trustedTypesPolicy } from './trusted-types.js';
import { warnOfNoscript } from './unsafe-markup.js';

/** How gated scripts are released. */
export interface ScriptGateOptions {
  /**
   * How long a script may hold back those that follow it in its group, in milliseconds; `data-consent-timeout` on a
   * script says otherwise for that one. @default 5000
   */
  readonly timeout?: number;
}

/**
 * Keeps everything that bears `data-consent` shut until the stored consent opens it: `<script type="text/plain">`
 * (`src`, inline, or a module with `data-type="module"`), and images, frames, players, links and the like with `data-src`,
 * `data-srcset` or `data-href`. Elements are found whenever they are added, in the document and in every root that
 * `observe` was handed. The contract is in docs/gating.md.
 */
export function scriptGate({ timeout = 5000 }: ScriptGateOptions = {}): Effect {
  return {
    name: 'gate',
    phase: 'gate',
    start(consent) {
      const { elements, opened, gates } = consent.released;
      let live = true;
      const release = releaser(consent, () => live, timeout, trustedTypesPolicy());
      const { lookAll, stop } = finder(consent.released, release);
      const closeDenied = (): void => {
        // Also what is out of the document just now, and may come back.
        for (const reference of opened) {
          const element = reference.deref();
          if (element && evaluate(element.getAttribute('data-consent'), consent.state)) continue;
          opened.delete(reference);
          if (!element) continue;
          elements.delete(element);
          setContent(element);
        }
      };
      // The text of an inline script may arrive after its tag; what was passed over is looked at again.
      document.addEventListener('DOMContentLoaded', lookAll);
      gates.add(lookAll);
      const restoreWrite = __DEV__ ? watchDocumentWrite() : undefined;
      if (__DEV__) warnOfNoscript();
      const unsubscribe = consent.subscribe((_state, event) => {
        closeDenied();
        // After a decision the banner is seen to be gone before scripts take the processor.
        if (event) afterPaint(lookAll);
        else lookAll();
      });
      return () => {
        live = false;
        gates.delete(lookAll);
        restoreWrite?.();
        stop();
        unsubscribe();
      };
    },
  };
}
