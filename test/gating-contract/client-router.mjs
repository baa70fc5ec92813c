/**
 * Runs in the page, as text: swaps pages as Astro 7.3's ClientRouter does, step by step. Astro itself is 187 packages, too many to
 * test with. The steps are: fetch and parse; mark the scripts that ran before; swap the attributes of `<html>`, then the
 * head, then the body, in which what persists stays the same element; then make anew, and so run, every script that is
 * executable by its type and not marked. All but the fetch happens within a view transition, where the engine has them.
 */
export function clientRouter() {
  const { document, window } = globalThis;
  const known = new Set();
  const hasRun = (script) => {
    const key = script.src || script.textContent;
    return known.has(key) || !known.add(key);
  };
  for (const script of document.scripts) {
    hasRun(script);
    script.dataset.astroExec = '';
  }

  const swapHead = (next) => {
    for (const element of [...document.head.children]) element.remove();
    document.head.append(...next.head.children);
  };

  const swapBody = (next) => {
    const root = document.documentElement;
    const put = (parent, node, before) =>
      root.moveBefore && parent.isConnected ? parent.moveBefore(node, before) : parent.insertBefore(node, before);
    const persisting = [...document.querySelectorAll('[data-astro-transition-persist]')].flatMap((old) => {
      const name = old.getAttribute('data-astro-transition-persist');
      const place = next.querySelector(`[data-astro-transition-persist="${name}"]`);
      return place ? [[old, place]] : [];
    });
    for (const [old] of persisting) put(root, old, null);
    document.body.replaceWith(next.body);
    for (const [old, place] of persisting) {
      put(place.parentNode, old, place);
      place.remove();
    }
  };

  const runScripts = async () => {
    const loads = [];
    for (const script of [...document.scripts]) {
      if (script.dataset.astroExec === '' || !/^(module|text\/javascript)?$/.test(script.getAttribute('type') ?? ''))
        continue;
      const copy = document.createElement('script');
      copy.textContent = script.textContent;
      if (script.src) loads.push(new Promise((resolve) => (copy.onload = copy.onerror = resolve)));
      for (const { name, value } of script.attributes) copy.setAttribute(name, value);
      copy.dataset.astroExec = '';
      script.replaceWith(copy);
    }
    await Promise.all(loads);
  };

  const swap = (next, path) => {
    for (const script of next.scripts) if (hasRun(script)) script.dataset.astroExec = '';
    const root = document.documentElement;
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
    swapHead(next);
    swapBody(next);
    window.history.pushState({}, '', path);
    document.dispatchEvent(new Event('astro:after-swap'));
  };

  window.navigate = async (path) => {
    const next = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    next.querySelectorAll('noscript').forEach((element) => element.remove());
    const update = async () => swap(next, path);
    const done = document.startViewTransition?.(update).updateCallbackDone ?? Promise.resolve().then(update);
    await done.finally(async () => {
      await runScripts();
      document.dispatchEvent(new Event('astro:page-load'));
    });
  };
}
