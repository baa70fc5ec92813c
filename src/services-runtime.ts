/**
 * The code of `consentry-services.js`, which `npx consentry services` writes for a site. It stands before `consentry.js`,
 * which so is the same for every site, and hands it the services that the page names.
 */
import type { Service } from './core/types.js';
import { serviceLoader } from './gating/service-loader.js';
import type { PageConfig } from './tag/page-config.js';
import type { Prepare } from './tag/services-file.js';

/** Written in by the command. */
declare const __SERVICES__: readonly Service[];

// Known only while the script itself runs.
const { nonce } = document.currentScript ?? {};
...
