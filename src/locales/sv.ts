import type { Language } from './language.js';

/**
 * Swedish: says “du”. “Kakor”, as authorities write, with “cookies” beside it once; “samtycke”, “acceptera” and “avvisa”; “integritet”
 * for privacy.
 */
export const sv: Language = {
  language: 'sv',
  review: 'unreviewed',
  list: [', ', ' och '],
  texts: {
    title: 'Dina integritetsval',
    text: 'Med ditt samtycke använder vi kakor (cookies) och liknande lagring för: {categories}. Inget valfritt körs innan du har valt. Du kan avvisa, och du kan ändra dig när som helst.',
    acceptAll: 'Acceptera alla',
    rejectAll: 'Avvisa alla',
    preferences: 'Inställningar',
    policy: 'Integritetspolicy',
    closeBanner: 'Stäng och avvisa alla',
    closeNote: 'Om du stänger den här rutan avvisas allt som är valfritt.',
    asked: 'Den här webbplatsen frågar efter dina integritetsval.',
    saved: 'Dina val är sparade.',
    functional: 'Extra funktioner',
    analytics: 'Analys',
    advertising: 'Annonsering',
    essential: 'Nödvändigt',
    essentialText: 'Behövs för att webbplatsen ska fungera: säkerhet, inloggning, din varukorg, det här valet.',
    functionalText: 'Kommer ihåg det du har ställt in och visar inbäddat innehåll som videor, kartor och chatt.',
    analyticsText: 'Mäter hur webbplatsen används, så att den kan förbättras.',
    advertisingText: 'Visar annonser som passar dina intressen, här och på andra ställen, och mäter resultatet av dem.',
    preferencesTitle: 'Integritetsinställningar',
    intro:
      'Välj vad den här webbplatsen får lagra på din enhet och vem som får ta emot uppgifter om ditt besök. Inget ändras förrän du sparar.',
    gpc: 'Din webbläsare skickar signalen ”Global Privacy Control”. Den respekteras: inget valfritt är på, såvida du inte själv slår på det här.',
    always: 'Alltid på',
    details: 'Tjänster och lagring',
    provider: 'Leverantör',
    retention: 'Lagringstid',
    cookie: 'Kaka',
    localStorage: 'Lokal lagring',
    sessionStorage: 'Sessionslagring',
    indexedDB: 'Databas i webbläsaren',
    cacheStorage: 'Filer som webbläsaren sparar',
    session: 'det här besöket',
    persistent: 'tills det tas bort',
    privacyPage: 'Integritetssida',
    optOutPage: 'Sida för att välja bort',
    save: 'Spara val',
    close: 'Stäng utan att spara',
    reopen: 'Inställningar för kakor',
    mixed: 'På: {on} av {all}',
    embedText:
      'Om du laddar innehållet får {provider} veta din IP-adress och vilken webbläsare du använder, och kan lagra kakor på din enhet.',
    embedOnce: 'Ladda en gång',
    embedAlways: 'Tillåt alltid {service}',
    embedPrivacy: 'Integritetssida: {provider}',
    embedPolicy: 'Integritetspolicy',
  },
};
