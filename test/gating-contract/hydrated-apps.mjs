/** The same pages rendered on a server and hydrated, by React (the whole document) and by Vue (what is in `#root`). */
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { listener } from '../engines/engine-tests.mjs';
import { bundled } from '../site/bundle.mjs';
import { configuration, configured, page, tag } from '../site/kit.mjs';
import { everyWarning } from './framework-apps.mjs';

/** Runs on both sides. `expression`: of `data-consent`; nothing: not marked. */
function main(element, { url, expression, count, onClick }) {
  const marked = { 'data-consent': expression };
  const inert = { type: 'text/plain', ...marked };
  return element('main', null, [
    element('button', { key: 'a', id: 'count', onClick }, String(count)),
    element('script', { key: 'b', ...inert, src: `${url}/count.js?id=external` }),
    element('p', { key: 'c' }, 'Between'),
    // Vue writes quotes as entities, which a script does not read.
    element('script', { key: 'd', ...inert }, '(window.__ran ??= []).push(`inline`)'),
    element('img', { key: 'e', ...marked, 'data-src': `${url}/pixel.gif`, alt: '' }),
    element('p', { key: 'f' }, 'After'),
  ]);
}

/** Runs on both sides: React with children in an array, as Vue takes them. */
function reactElement(create) {
  return (type, props, children) =>
    Array.isArray(children) ? create(type, props, ...children) : create(type, props, children);
}

/** Runs on both sides: the whole document. */
function documentOf(element, scripts, content) {
  return element('html', { lang: 'en' }, [
    element(
      'head',
      { key: 'head' },
      scripts.map((props, key) => element('script', { key, ...props })),
    ),
    element('body', { key: 'body' }, content),
  ]);
}

const inner = (html) => ({ dangerouslySetInnerHTML: { __html: /^<script[^>]*>(.*)<\/script>$/s.exec(html)[1] } });
const scripts = [
  inner(listener()),
  { type: 'application/json', id: 'consentry-config', dangerouslySetInnerHTML: { __html: configuration() } },
  { src: '/consentry/consentry.js' },
  { src: '/app.js', defer: true },
];

/**
 * @param {string} url Of the third party.
 * @param {string} [first] What `data-consent` says from the server on; nothing: it is written once the page is hydrated.
 */
export async function reactDocument(url, first) {
  const app = await bundled(
    `import { createElement, useEffect, useState } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    const main = ${main}; const documentOf = ${documentOf}; const element = (${reactElement})(createElement);
    function App() {
      const [count, setCount] = useState(0);
      const [expression, mark] = useState(${JSON.stringify(first)});
      useEffect(() => mark('analytics'), []);
      const onClick = () => setCount(count + 1);
      const content = main(element, { url: '${url}', expression, count, onClick });
      return documentOf(element, ${JSON.stringify(scripts)}, content);
    }
    hydrateRoot(document, createElement(App), { onRecoverableError: (error) => console.error(error) });`,
    { define: everyWarning },
  );
  const element = reactElement(createElement);
  const content = main(element, { url, expression: first, count: 0 });
  return { app, html: `<!doctype html>${renderReact(documentOf(element, scripts, content))}` };
}

/**
 * @param {string} url Of the third party.
 * @param {string} [first] As for React.
 */
export async function vuePage(url, first) {
  const app = await bundled(
    `import { createSSRApp, h, onMounted, ref } from 'vue';
    const main = ${main};
    const setup = () => {
      const [count, expression] = [ref(0), ref(${JSON.stringify(first)})];
      onMounted(() => (expression.value = 'analytics'));
      const onClick = () => count.value++;
      return () => main(h, { url: '${url}', expression: expression.value, count: count.value, onClick });
    };
    createSSRApp({ setup }).mount('#root');`,
    { define: everyWarning },
  );
  const html = await renderVue(createSSRApp({ render: () => main(h, { url, expression: first, count: 0 }) }));
  const head = `${listener()}${configured()}${tag}<script src="/app.js" defer></script>`;
  return { app, html: page(`<div id="root">${html}</div>`, head) };
}
