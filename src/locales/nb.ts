import type { Language } from './language.js';

/**
 * Norwegian Bokmål: says “du”. “Informasjonskapsler”, as the law and the authorities have it, with “cookies” beside it once, as visitors
 * know it and as the short name of the settings; “samtykke”, “godta”, “avvise”; “personvern” for privacy.
 */
export const nb: Language = {
  language: 'nb',
  review: 'unreviewed',
  list: [', ', ' og '],
  texts: {
    title: 'Dine personvernvalg',
    text: 'Hvis du samtykker, bruker vi informasjonskapsler (cookies) og lignende lagring til: {categories}. Ingenting valgfritt starter før du har valgt. Du kan avvise, og du kan ombestemme deg når som helst.',
    acceptAll: 'Godta alle',
    rejectAll: 'Avvis alle',
    preferences: 'Innstillinger',
    policy: 'Personvernerklæring',
    closeBanner: 'Lukk og avvis alle',
    closeNote: 'Hvis du lukker dette, avvises alt som er valgfritt.',
    asked: 'Dette nettstedet spør om personvernvalgene dine.',
    saved: 'Valgene dine er lagret.',
    functional: 'Funksjonalitet',
    analytics: 'Analyse',
    advertising: 'Annonsering',
    essential: 'Nødvendig',
    essentialText: 'Trengs for at nettstedet skal fungere: sikkerhet, innlogging, handlekurven din, dette valget.',
    functionalText: 'Husker det du har stilt inn, og viser innebygd innhold som videoer, kart og chat.',
    analyticsText: 'Måler hvordan nettstedet brukes, slik at det kan forbedres.',
    advertisingText:
      'Viser deg annonser som passer til interessene dine, her og andre steder, og måler resultatene av dem.',
    preferencesTitle: 'Personverninnstillinger',
    intro:
      'Velg hva dette nettstedet kan lagre på enheten din, og hvem som kan motta data om besøket ditt. Ingenting endres før du lagrer.',
    gpc: 'Nettleseren din sender signalet Global Privacy Control. Vi følger det: Ingenting valgfritt er på med mindre du slår det på her.',
    always: 'Alltid på',
    details: 'Tjenester og lagring',
    provider: 'Leverandør',
    retention: 'Lagringstid',
    cookie: 'Informasjonskapsel',
    localStorage: 'Lokal lagring',
    sessionStorage: 'Øktlagring',
    indexedDB: 'Database i nettleseren',
    cacheStorage: 'Filer lagret av nettleseren',
    session: 'Dette besøket',
    persistent: 'Til det slettes',
    privacyPage: 'Personvernside',
    optOutPage: 'Side for å reservere seg',
    save: 'Lagre valgene',
    close: 'Lukk uten å lagre',
    reopen: 'Cookie-innstillinger',
    mixed: '{on} av {all} på',
    embedText:
      'Hvis du laster inn innholdet, får {provider} vite IP-adressen din og hvilken nettleser du bruker, og kan lagre informasjonskapsler på enheten din.',
    embedOnce: 'Last inn én gang',
    embedAlways: 'Tillat alltid {service}',
    embedPrivacy: 'Personvernsiden til {provider}',
    embedPolicy: 'Personvernerklæring',
  },
};
