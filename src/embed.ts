import { define } from './elements/define.js';
import { ConsentryEmbed } from './embeds/embed.js';

// On a server there is nothing to register.
if (globalThis.customElements) define('consentry-embed', ConsentryEmbed);

export { ConsentryEmbed };
