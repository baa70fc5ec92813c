import type { Language } from './language.js';

/**
 * French: says “vous”. “Cookies”, “accepter” and “refuser”, “mesure d’audience” and “facultatif”, as the CNIL and large sites write.
 * No-break spaces before colons; those at the end of `provider` and `retention` are there because a colon follows in the page.
 */
export const fr: Language = {
  language: 'fr',
  review: 'unreviewed',
  list: [', ', ' et '],
  texts: {
    title: 'Vos choix en matière de confidentialité',
    text: 'Avec votre accord, nous utilisons des cookies et des moyens de stockage similaires pour\u00a0: {categories}. Rien de facultatif ne se lance avant votre choix. Vous pouvez refuser, et vous pouvez changer d’avis à tout moment.',
    acceptAll: 'Tout accepter',
    rejectAll: 'Tout refuser',
    preferences: 'Préférences',
    policy: 'Politique de confidentialité',
    closeBanner: 'Fermer et tout refuser',
    closeNote: 'En fermant ce message, vous refusez tout ce qui est facultatif.',
    asked: 'Ce site vous demande de faire vos choix en matière de confidentialité.',
    saved: 'Vos choix sont enregistrés.',
    functional: 'Fonctionnalités',
    analytics: 'Mesure d’audience',
    advertising: 'Publicité',
    essential: 'Essentiel',
    essentialText: 'Nécessaire au fonctionnement du site\u00a0: sécurité, connexion, votre panier, ce choix.',
    functionalText:
      'Mémorisent vos réglages et affichent des contenus intégrés, comme des vidéos, des cartes ou une messagerie instantanée.',
    analyticsText: 'Mesure l’utilisation du site, afin de pouvoir l’améliorer.',
    advertisingText:
      'Vous montre, ici et ailleurs, des publicités en rapport avec vos centres d’intérêt, et en mesure les effets.',
    preferencesTitle: 'Préférences de confidentialité',
    intro:
      'Choisissez ce que ce site peut stocker sur votre appareil et qui peut recevoir des données sur votre visite. Rien ne change avant que vous n’enregistriez.',
    gpc: 'Votre navigateur envoie le signal «\u00a0Global Privacy Control\u00a0». Il est respecté\u00a0: rien de facultatif n’est activé, sauf si vous l’activez ici.',
    always: 'Toujours activé',
    details: 'Services et stockage',
    provider: 'Fournisseur\u00a0',
    retention: 'Durée de conservation\u00a0',
    cookie: 'Cookie',
    localStorage: 'Stockage local',
    sessionStorage: 'Stockage de session',
    indexedDB: 'Base de données dans le navigateur',
    cacheStorage: 'Fichiers conservés par le navigateur',
    session: 'cette visite',
    persistent: 'jusqu’à suppression',
    privacyPage: 'Page sur la confidentialité',
    optOutPage: 'Page d’opposition',
    save: 'Enregistrer mes choix',
    close: 'Fermer sans enregistrer',
    reopen: 'Paramètres des cookies',
    mixed: 'Activés\u00a0: {on} sur {all}',
    embedText:
      'Si vous chargez ce contenu, {provider} prend connaissance de votre adresse IP et du navigateur que vous utilisez, et peut déposer des cookies sur votre appareil.',
    embedOnce: 'Charger une fois',
    embedAlways: 'Toujours autoriser {service}',
    embedPrivacy: 'Page sur la confidentialité\u00a0: {provider}',
    embedPolicy: 'Politique de confidentialité',
  },
};
