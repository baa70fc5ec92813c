/*
 * Puts the designer's configuration where a site has it, before Consentry is loaded. The studio hands it over on the frame element:
 * no text of it ever becomes markup or script.
 */
(() => {
  const { config, gpc, direction, language, page, embed } = window.frameElement?.studioSetup ?? {
    config: { policy: { version: '1' } },
    page: 'light',
    embed: 'functional',
  };
  const root = document.documentElement;
  root.dataset.page = page;
  if (direction) root.dir = direction;
  if (language) root.lang = language;
  if (gpc) Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });

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
