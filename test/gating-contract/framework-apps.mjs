/**
 * The same tree of gated and other nodes in React, Vue and Svelte, bundled as a site would. Each bundle makes `window.app`
 * with `set({ items, shown })`, which settles when the page shows it, and `unmount()`.
 */
import { compile } from 'svelte/compiler';
import { bundled } from '../site/bundle.mjs';

/** Runs in the page: builds the tree with a framework's own function. */
function tree(h, { items, shown }, { url, key }) {
  const gated = (attributes, text) =>
    h('script', { type: 'text/plain', 'data-consent': 'analytics', ...attributes }, text);
  const says = (id) => `(window.__ran ??= []).push('${id}')`;
  const source = (path) => ({ 'data-consent': 'analytics', 'data-src': url + path });
  return h('section', null, [
    h('h1', key('h1'), 'Before'),
    h('div', key('box'), [
      gated({ ...key('a'), src: `${url}/count.js?id=external` }),
      h('span', key('b'), 'Between'),
      gated(key('c'), says('inline')),
      h('img', { ...key('d'), ...source('/pixel.gif'), alt: '' }),
      h('iframe', { ...key('e'), ...source('/frame'), title: 'Theirs' }),
      shown ? gated(key('f'), says('shown')) : null,
      h('em', key('g'), 'After'),
    ]),
    h(
      'ul',
      key('ul'),
      items.map((item) => h('li', key(item), [gated(key('s'), says(`li ${item}`)), h('b', key('b'), item)])),
    ),
    h(
      'p',
      key('p'),
      items.flatMap((item) => [gated(key(`s${item}`), says(`p ${item}`)), h('i', key(`i${item}`), item)]),
    ),
  ]);
}

const react = (url) => `
  import { createElement, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  const tree = ${tree};
  const h = (type, props, children) => Array.isArray(children)
    ? createElement(type, props, ...children) : createElement(type, props, children);
  function App() {
    const [state, set] = useState({ items: ['1', '2', '3'], shown: false });
    window.app.set = (next) => flushSync(() => set(next));
    return tree(h, state, { url: '${url}', key: (key) => ({ key }) });
  }
  const root = createRoot(document.querySelector('#root'));
  window.app = { unmount: () => root.unmount() };
  flushSync(() => root.render(createElement(App)));`;

const vue = (url) => `
  import { createApp, h, nextTick, shallowRef } from 'vue';
  const tree = ${tree};
  const state = shallowRef({ items: ['1', '2', '3'], shown: false });
  const app = createApp({ render: () => tree(h, state.value, { url: '${url}', key: (key) => ({ key }) }) });
  app.mount('#root');
  window.app = { unmount: () => app.unmount(), set: (next) => ((state.value = next), nextTick()) };`;

/** Svelte takes the text of a script as it stands; where it depends on something, the element is made by name. */
const component = (url) => `
  <script>
    let state = $state.raw({ items: ['1', '2', '3'], shown: false });
    export const set = (next) => { state = next; };
    const says = (id) => "(window.__ran ??= []).push('" + id + "')";
    const gated = { type: 'text/plain', 'data-consent': 'analytics' };
  </script>
  <section>
    <h1>Before</h1>
    <div>
      <script type="text/plain" data-consent="analytics" src="${url}/count.js?id=external"></script>
      <span>Between</span>
      <script type="text/plain" data-consent="analytics">(window.__ran ??= []).push('inline')</script>
      <img data-consent="analytics" data-src="${url}/pixel.gif" alt="">
      <iframe data-consent="analytics" data-src="${url}/frame" title="Theirs"></iframe>
      {#if state.shown}<svelte:element this={'script'} {...gated}>{says('shown')}</svelte:element>{/if}
      <em>After</em>
    </div>
    <ul>
      {#each state.items as item (item)}
        <li><svelte:element this={'script'} {...gated}>{says('li ' + item)}</svelte:element><b>{item}</b></li>
      {/each}
    </ul>
    <p>
      {#each state.items as item (item)}
        <svelte:element this={'script'} {...gated}>{says('p ' + item)}</svelte:element><i>{item}</i>
      {/each}
    </p>
  </section>`;

const svelte = `
  import { flushSync, mount, unmount } from 'svelte';
  import App from 'app.svelte';
  const app = mount(App, { target: document.querySelector('#root') });
  flushSync();
  window.app = { unmount: () => unmount(app), set: (next) => flushSync(() => app.set(next)) };`;

/** Lets esbuild take one component, whose text is given, by the name `app.svelte`. */
const sveltePlugin = (text) => ({
  name: 'svelte',
  setup(build) {
    build.onResolve({ filter: /^app\.svelte$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'svelte',
      pluginData: resolveDir,
    }));
    build.onLoad({ filter: /.*/, namespace: 'svelte' }, ({ pluginData }) => ({
      contents: compile(text, { filename: 'app.svelte', generate: 'client' }).js.code,
      resolveDir: pluginData,
    }));
  },
});

/** So that whatever a framework has to say is said. */
export const everyWarning = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/**
 * @param {string} url Of the third party.
 * @returns {Promise<Record<'react' | 'vue' | 'svelte', string>>} Text of a script that comes after `<div id="root">`.
 */
export async function frameworkApps(url) {
  return {
    react: await bundled(react(url), { define: everyWarning }),
    vue: await bundled(vue(url), { define: everyWarning }),
    svelte: await bundled(svelte, { define: everyWarning, plugins: [sveltePlugin(component(url))] }),
  };
}
