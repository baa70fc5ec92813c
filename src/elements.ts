import { ConsentryBanner } from './elements/banner.js';
import { define } from './elements/define.js';

define('consentry-banner', ConsentryBanner);

export { mount } from './elements/mount.js';
export { ConsentryBanner };
