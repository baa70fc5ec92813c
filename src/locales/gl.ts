import type { Language } from './language.js';

/**
 * Galician: says “ti”. “Cookies”, “consentimento”, “aceptar” and “rexeitar”, as public bodies write; “opcións” for choices. Names stand in
 * apposition or after a colon, since some would take an article.
 */
export const gl: Language = {
  language: 'gl',
  review: 'unreviewed',
  list: [', ', ' e '],
  texts: {
    title: 'As túas opcións de privacidade',
    text: 'Co teu consentimento, usamos cookies e almacenamento similar para: {categories}. Nada opcional se executa antes de que elixas. Podes rexeitalo e podes cambiar de opinión en calquera momento.',
    acceptAll: 'Aceptar todo',
    rejectAll: 'Rexeitar todo',
    preferences: 'Preferencias',
    policy: 'Política de privacidade',
    closeBanner: 'Pechar e rexeitar todo',
    closeNote: 'Ao pechares este aviso, rexeitas todo o que é opcional.',
    asked: 'Este sitio web pregúntache polas túas opcións de privacidade.',
    saved: 'As túas opcións están gardadas.',
    functional: 'Funcións adicionais',
    analytics: 'Análise',
    advertising: 'Publicidade',
    essential: 'Esencial',
    essentialText: 'Necesario para que o sitio web funcione: seguridade, inicio de sesión, a túa cesta, esta elección.',
    functionalText: 'Lembran o que configuraches e mostran contido incorporado, como vídeos, mapas e chat.',
    analyticsText: 'Mide como se usa o sitio web, para poder melloralo.',
    advertisingText: 'Móstrache publicidade acorde cos teus intereses, aquí e noutros lugares, e mide os resultados.',
    preferencesTitle: 'Preferencias de privacidade',
    intro:
      'Elixe que pode almacenar este sitio web no teu dispositivo e quen pode recibir datos sobre a túa visita. Nada cambia ata que gardes.',
    gpc: 'O teu navegador envía o sinal «Global Privacy Control». O sinal respéctase: nada opcional está activado, agás que o actives aquí.',
    always: 'Sempre activado',
    details: 'Servizos e almacenamento',
    provider: 'Provedor',
    retention: 'Prazo de conservación',
    cookie: 'Cookie',
    localStorage: 'Almacenamento local',
    sessionStorage: 'Almacenamento de sesión',
    indexedDB: 'Base de datos no navegador',
    cacheStorage: 'Ficheiros gardados polo navegador',
    session: 'esta visita',
    persistent: 'ata que se elimine',
    privacyPage: 'Páxina de privacidade',
    optOutPage: 'Páxina de exclusión (opt-out)',
    save: 'Gardar opcións',
    close: 'Pechar sen gardar',
    reopen: 'Configuración de cookies',
    mixed: 'Activados: {on} de {all}',
    embedText:
      'Se cargas o contido, o provedor {provider} coñecerá o teu enderezo IP e que navegador usas, e poderá almacenar cookies no teu dispositivo.',
    embedOnce: 'Cargar unha vez',
    embedAlways: 'Permitir sempre: {service}',
    embedPrivacy: 'Páxina de privacidade: {provider}',
    embedPolicy: 'Política de privacidade',
  },
};
