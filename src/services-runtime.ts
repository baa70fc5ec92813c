/**
 * The code of `consentry-services.js`, which `npx consentry services` writes for a site. It stands before `consentry.js`,
 * which so is the same for every site, and fills in the services that the page's configuration names.
 */
import type { Service } from './core/types.js';
import { serviceLoader } from './gating/service-loader.js';
import { exposePrepare } from './tag/expose-prepare.js';

/** Written in by the command. */
declare const __SERVICES__: readonly Service[];

// Known only while the script itself runs. Lent to what this file was written to load, and to nothing else.
const { nonce } = document.currentScript ?? {};
exposePrepare(__SERVICES__, serviceLoader({ nonce }));
