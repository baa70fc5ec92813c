/** Every kind of element that can be gated, each with what it asks of a third party, or runs, once it is open. */
import { gated, says } from '../site/kit.mjs';

/** Answers what the kinds ask for and the third party does not have. */
export function serveKinds(thirdParty) {
  thirdParty.page('/film', '<!doctype html><title>Film</title><p>Film</p>');
  thirdParty.page('/style.css', { headers: { 'content-type': 'text/css' }, body: 'body { --theirs: 1 }' });
  thirdParty.page('/font.woff2', { headers: { 'content-type': 'font/woff2' } });
}

/**
 * @param {{ url: (path: string) => string }} thirdParty
 * @returns {Record<string, { html: string, asks: string[], runs: string[] }>} `asks`: paths of the third party.
 */
export function kinds({ url }) {
  const asking = (make, ...asks) => ({ html: make(...asks.map((path) => url(path))), asks, runs: [] });
  const running = (id, attributes, ...asks) => ({
    html: gated(attributes.replace('$', asks.map((path) => url(path)).join()), asks.length ? '' : says(id)),
    asks,
    runs: [id],
  });
  const mark = 'data-consent="analytics"';
  return {
    'script src': running('src', 'src="$"', '/count.js?id=src'),
    'script data-src': running('data-src', 'data-src="$"', '/count.js?id=data-src'),
    'inline script': running('inline', ''),
    module: running('module', 'data-type="module" src="$"', '/module.mjs?id=module'),
    'inline module': running('inline module', 'data-type="module"'),
    img: asking((a) => `<img ${mark} data-src="${a}" alt="">`, '/pixel.gif?img'),
    'img srcset': asking((a) => `<img ${mark} data-srcset="${a} 1x" alt="">`, '/pixel.gif?srcset'),
    picture: asking(
      (a) => `<picture ${mark}><source data-srcset="${a}"><img data-src="${url('/never')}" alt=""></picture>`,
      '/pixel.gif?picture',
    ),
    'picture by parts': asking(
      (a) => `<picture><source ${mark} data-srcset="${a}"><img alt=""></picture>`,
      '/pixel.gif?source',
    ),
    iframe: asking((a) => `<iframe ${mark} data-src="${a}" title="Film"></iframe>`, '/film?iframe'),
    video: asking((a) => `<video ${mark} data-src="${a}"></video>`, '/clip?video'),
    'video source and poster': asking(
      (a, b) => `<video ${mark} data-poster="${a}"><source data-src="${b}"></video>`,
      '/pixel.gif?poster',
      '/clip?video-source',
    ),
    audio: asking((a) => `<audio ${mark} data-src="${a}"></audio>`, '/clip?audio'),
    'audio source': asking((a) => `<audio ${mark}><source data-src="${a}"></audio>`, '/clip?audio-source'),
    embed: asking((a) => `<embed type="text/html" ${mark} data-src="${a}">`, '/film?embed'),
    'embed image': asking((a) => `<embed type="image/gif" ${mark} data-src="${a}">`, '/pixel.gif?embed'),
    object: asking((a) => `<object type="text/html" ${mark} data-src="${a}"></object>`, '/film?object'),
    'object image': asking((a) => `<object ${mark} data-src="${a}"></object>`, '/pixel.gif?object'),
    stylesheet: asking((a) => `<link rel="stylesheet" ${mark} data-href="${a}">`, '/style.css'),
    'preload of a font': asking(
      (a) => `<link rel="preload" as="font" type="font/woff2" crossorigin ${mark} data-href="${a}">`,
      '/font.woff2',
    ),
    'preload of a script': asking(
      (a) => `<link rel="preload" as="script" ${mark} data-href="${a}">`,
      '/count.js?preload',
    ),
    modulepreload: asking(
      (a) => `<link rel="modulepreload" crossorigin ${mark} data-href="${a}">`,
      '/module.mjs?preload',
    ),
  };
}

/** What has been asked of the third party, each once, in order of the alphabet; without what its own scripts tell it. */
export const asked = (thirdParty) =>
  [...new Set(thirdParty.log().map(({ path }) => path))].filter((path) => !path.startsWith('/sink/')).sort();
