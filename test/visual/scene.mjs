/** The page in the pictures: it stands still, and looks the same wherever it is opened. */
import { readFileSync } from 'node:fs';
import { configured, tag } from '../site/kit.mjs';

const style = `
  :root { color-scheme: light dark; font: 16px/1.6 sans-serif; }
  body { margin: 0; padding: clamp(16px, 5vw, 64px); background: light-dark(#f2efe9, #181b20); color: light-dark(#23211d, #e5e3de); }
  h1 { font: bold clamp(28px, 6vw, 56px)/1.1 serif; margin: 0 0 24px; }
  [data-consentry='banner'] { margin-bottom: 32px; }
  p { max-width: 60ch; }
  .picture { height: 220px; border-radius: 12px; background: #31576b; }
  consentry-embed { max-width: 100%; }`;

const words = {
  en: ['Slow rivers', 'A river takes the long way round. So do we: two days by boat, one on foot, and no hurry.'],
  ar: ['أنهار بطيئة', 'النهر يسلك الطريق الطويل، ونحن كذلك: يومان بالقارب ويوم سيرًا على الأقدام، بلا عجلة.'],
};

/** @param {import('./states.mjs').State} state @param {string} [language] */
export function scene({ options, theme, embed, language = 'en' }) {
  const [title, text] = words[language] ?? words.en;
  const { layout } = options?.appearance ?? {};
  const own = embed
    ? `<consentry-embed ${embed} src="https://films.example/embed/1"></consentry-embed>`
    : '<div class="picture"></div>';
  const body = `${layout === 'inline' ? '<div data-consentry="banner"></div>' : ''}<h1>${title}</h1>${own}<p>${text}</p><p>${text}</p>`;
  const sheet = theme ? `<link rel="stylesheet" href="/consentry/themes/${theme}.css">` : '';
  const embeds = embed ? '<script src="/consentry/consentry-embed.js" defer></script>' : '';
  const config = configured({ ...(language === 'en' ? {} : { language }), ...options });
  return `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
    <style>${style}</style>${sheet}${config}${tag}${embeds}</head><body>${body}</body></html>`;
}

const svg = (file) => ({
  headers: { 'content-type': 'image/svg+xml' },
  body: readFileSync(new URL(file, import.meta.url), 'utf8'),
});

/** Puts the pictures that the page shows on its site. @param {{ page: (path: string, answer: unknown) => void }} site */
export function serveAssets(site) {
  site.page('/logo.svg', svg('logo.svg'));
  site.page('/poster.svg', svg('poster.svg'));
}
