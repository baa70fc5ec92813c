/*
 * Puts the designer's configuration where a site has it, before Consentry is loaded. The studio hands it over on the frame element:
 * no text of it ever becomes markup or script.
 */
(() => {
  const { config, logo, gpc, direction, language, page, embed } = window.frameElement?.studioSetup ?? {
    config: { policy: { version: '1' } },
    page: 'light',
    embed: 'functional',
  };
  const root = document.documentElement;
  root.dataset.page = page;
  if (direction) root.dir = direction;
  if (language) root.lang = language;
  if (gpc) Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });

  // The library loads a logo of the site's own host alone. A file on the designer's machine is shown when it asks for that one.
  if (logo) {
    const place = new URL(config.appearance.logo, document.baseURI).href;
    const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
    const set = function (url) {
      src.set.call(this, url === place ? logo : url);
    };
    Object.defineProperty(HTMLImageElement.prototype, 'src', { ...src, set });
  }

  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'consentry-config';
  script.textContent = JSON.stringify(config);
  document.currentScript.before(script);

  document.addEventListener('DOMContentLoaded', () => {
    document
      .getElementById('film')
      .setAttribute(embed.service ? 'service' : 'category', embed.service ?? embed.category);
    // Links of a policy or an imprint lead out of the page that is looked at; a form does not exist.
    document.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node.localName === 'a' && node.href);
      if (link && !link.getAttribute('href').startsWith('#')) event.preventDefault();
    });
  });
})();
