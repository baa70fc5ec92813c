import type { Language } from './language.js';

/**
 * Dutch: says “je”. “Cookies”, “toestemming”, “accepteren” and “weigeren”, as public bodies and large sites write. The category is
 * “Extra functies”: “functionele cookies” are the necessary ones in Dutch use.
 */
export const nl: Language = {
  language: 'nl',
  review: 'unreviewed',
  list: [', ', ' en '],
  texts: {
    title: 'Jouw privacykeuzes',
    text: 'Met jouw toestemming gebruiken we cookies en vergelijkbare opslag voor: {categories}. Er wordt niets optioneels uitgevoerd voordat je kiest. Je kunt weigeren en je kunt op elk moment van gedachten veranderen.',
    acceptAll: 'Alles accepteren',
    rejectAll: 'Alles weigeren',
    preferences: 'Voorkeuren',
    policy: 'Privacybeleid',
    closeBanner: 'Sluiten en alles weigeren',
    closeNote: 'Als je dit sluit, weiger je alles wat optioneel is.',
    asked: 'Deze website vraagt naar je privacykeuzes.',
    saved: 'Je keuzes zijn opgeslagen.',
    functional: 'Extra functies',
    analytics: 'Analyse',
    advertising: 'Advertenties',
    essential: 'Noodzakelijk',
    essentialText: 'Nodig om de website te laten werken: beveiliging, inloggen, je winkelmandje, deze keuze.',
    functionalText: 'Onthouden wat je instelt en tonen ingesloten inhoud zoals video’s, kaarten en chat.',
    analyticsText: 'Hiermee wordt gemeten hoe de website wordt gebruikt, zodat die kan worden verbeterd.',
    advertisingText:
      'Hiermee krijg je hier en elders advertenties te zien die bij je interesses passen, en worden de resultaten ervan gemeten.',
    preferencesTitle: 'Privacyvoorkeuren',
    intro:
      'Kies wat deze website op je apparaat mag opslaan en wie gegevens over je bezoek mag ontvangen. Er verandert niets totdat je opslaat.',
    gpc: 'Je browser verstuurt het signaal ‘Global Privacy Control’. Dat wordt gerespecteerd: er staat niets optioneels aan, tenzij je het hier aanzet.',
    always: 'Altijd aan',
    details: 'Diensten en opslag',
    provider: 'Aanbieder',
    retention: 'Bewaartermijn',
    cookie: 'Cookie',
    localStorage: 'Lokale opslag',
    sessionStorage: 'Sessieopslag',
    indexedDB: 'Database in de browser',
    cacheStorage: 'Door de browser bewaarde bestanden',
    session: 'dit bezoek',
    persistent: 'tot verwijdering',
    privacyPage: 'Privacypagina',
    optOutPage: 'Afmeldpagina (opt-out)',
    save: 'Keuzes opslaan',
    close: 'Sluiten zonder op te slaan',
    reopen: 'Cookie-instellingen',
    mixed: 'Ingeschakeld: {on} van {all}',
    embedText:
      'Als je dit laadt, krijgt {provider} je IP-adres te weten en welke browser je gebruikt, en kan {provider} cookies op je apparaat opslaan.',
    embedOnce: 'Eén keer laden',
    embedAlways: '{service} altijd toestaan',
    embedPrivacy: 'Privacypagina van {provider}',
    embedPolicy: 'Privacybeleid',
  },
};
