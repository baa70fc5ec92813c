import type { Language } from './language.js';

/**
 * Danish: says “du”. “Cookies”, “samtykke”, “accepter” and “afvis”, as the authorities and large sites write; “privatliv” for privacy.
 */
export const da: Language = {
  language: 'da',
  review: 'unreviewed',
  list: [', ', ' og '],
  texts: {
    title: 'Dine privatlivsvalg',
    text: 'Med dit samtykke bruger vi cookies og lignende lagring til: {categories}. Intet valgfrit starter, før du har valgt. Du kan afvise, og du kan ændre mening når som helst.',
    acceptAll: 'Accepter alle',
    rejectAll: 'Afvis alle',
    preferences: 'Indstillinger',
    policy: 'Privatlivspolitik',
    closeBanner: 'Luk og afvis alle',
    closeNote: 'Hvis du lukker denne boks, afvises alt valgfrit.',
    asked: 'Dette websted spørger til dine privatlivsvalg.',
    saved: 'Dine valg er gemt.',
    functional: 'Ekstra funktioner',
    analytics: 'Analyse',
    advertising: 'Annoncering',
    essential: 'Nødvendigt',
    essentialText: 'Skal til, for at webstedet kan fungere: sikkerhed, login, din indkøbskurv, dette valg.',
    functionalText: 'Husker det, du har indstillet, og viser indlejret indhold som videoer, kort og chat.',
    analyticsText: 'Måler, hvordan webstedet bruges, så det kan forbedres.',
    advertisingText:
      'Viser dig annoncer, der passer til dine interesser, her og andre steder, og måler resultatet af dem.',
    preferencesTitle: 'Privatlivsindstillinger',
    intro:
      'Vælg, hvad dette websted må gemme på din enhed, og hvem der må modtage data om dit besøg. Intet ændres, før du gemmer.',
    gpc: 'Din browser sender signalet »Global Privacy Control«. Det respekteres: Intet valgfrit er slået til, medmindre du slår det til her.',
    always: 'Altid slået til',
    details: 'Tjenester og lagring',
    provider: 'Udbyder',
    retention: 'Opbevaringstid',
    cookie: 'Cookie',
    localStorage: 'Lokal lagring',
    sessionStorage: 'Sessionslagring',
    indexedDB: 'Database i browseren',
    cacheStorage: 'Filer gemt af browseren',
    session: 'dette besøg',
    persistent: 'indtil sletning',
    privacyPage: 'Privatlivsside',
    optOutPage: 'Side til fravalg',
    save: 'Gem valg',
    close: 'Luk uden at gemme',
    reopen: 'Cookieindstillinger',
    mixed: 'Slået til: {on} af {all}',
    embedText:
      'Hvis du indlæser indholdet, får {provider} kendskab til din IP-adresse og til, hvilken browser du bruger, og kan gemme cookies på din enhed.',
    embedOnce: 'Indlæs én gang',
    embedAlways: 'Tillad altid {service}',
    embedPrivacy: 'Privatlivsside: {provider}',
    embedPolicy: 'Privatlivspolitik',
  },
};
