import { ConsentryBanner } from './elements/banner.js';
import { define } from './elements/define.js';

define('consentry-banner', ConsentryBanner);

export { setLanguage } from './locales/set-language.js';
export { mount } from './elements/mount.js';
export { ConsentryBanner };
