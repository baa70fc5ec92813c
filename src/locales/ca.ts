import type { Language } from './language.js';

/**
 * Catalan: says “tu”; buttons are imperatives, as in programs. “Galetes”, “consentiment”, “accepta” and “rebutja”, as public bodies write;
 * “opcions” for choices. Names stand in apposition or after a colon, since some would take an article.
 */
export const ca: Language = {
  language: 'ca',
  review: 'unreviewed',
  list: [', ', ' i '],
  texts: {
    title: 'Les teves opcions de privacitat',
    text: 'Amb el teu consentiment, fem servir galetes i emmagatzematge similar per a: {categories}. Res d’opcional no s’executa abans que triïs. Ho pots rebutjar i pots canviar d’opinió en qualsevol moment.',
    acceptAll: 'Accepta-ho tot',
    rejectAll: 'Rebutja-ho tot',
    preferences: 'Preferències',
    policy: 'Política de privacitat',
    closeBanner: 'Tanca i rebutja-ho tot',
    closeNote: 'Si tanques aquest avís, rebutges tot el que és opcional.',
    asked: 'Aquest lloc web et pregunta per les teves opcions de privacitat.',
    saved: 'Les teves opcions s’han desat.',
    functional: 'Funcions addicionals',
    analytics: 'Anàlisi',
    advertising: 'Publicitat',
    essential: 'Essencial',
    essentialText: 'Necessari perquè el lloc web funcioni: seguretat, inici de sessió, la teva cistella, aquesta tria.',
    functionalText: 'Recorden el que has configurat i mostren contingut incrustat, com ara vídeos, mapes i xat.',
    analyticsText: 'Mesura com es fa servir el lloc web, per poder-lo millorar.',
    advertisingText:
      'Et mostra publicitat d’acord amb els teus interessos, aquí i en altres llocs, i en mesura els resultats.',
    preferencesTitle: 'Preferències de privacitat',
    intro:
      'Tria què pot emmagatzemar aquest lloc web al teu dispositiu i qui pot rebre dades sobre la teva visita. Res no canvia fins que ho desis.',
    gpc: 'El teu navegador envia el senyal «Global Privacy Control». El senyal es respecta: res d’opcional no està activat, tret que ho activis aquí.',
    always: 'Sempre activat',
    details: 'Serveis i emmagatzematge',
    provider: 'Proveïdor',
    retention: 'Termini de conservació',
    cookie: 'Galeta',
    localStorage: 'Emmagatzematge local',
    sessionStorage: 'Emmagatzematge de sessió',
    indexedDB: 'Base de dades al navegador',
    cacheStorage: 'Fitxers conservats pel navegador',
    session: 'aquesta visita',
    persistent: 'fins que s’elimini',
    privacyPage: 'Pàgina de privacitat',
    optOutPage: 'Pàgina d’exclusió (opt-out)',
    save: 'Desa les opcions',
    close: 'Tanca sense desar',
    reopen: 'Configuració de galetes',
    mixed: 'Activats: {on} de {all}',
    embedText:
      'Si carregues el contingut, el proveïdor {provider} coneixerà la teva adreça IP i quin navegador fas servir, i podrà emmagatzemar galetes al teu dispositiu.',
    embedOnce: 'Carrega-ho una vegada',
    embedAlways: 'Permet sempre: {service}',
    embedPrivacy: 'Pàgina de privacitat: {provider}',
    embedPolicy: 'Política de privacitat',
  },
};
