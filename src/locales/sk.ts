import type { Language } from './language.js';

/**
 * Slovak: says “vy”, with a small letter. “Súbory cookie”, “súhlas”, “prijať” and “odmietnuť”, as public bodies and large sites write.
 * Names stand in the nominative; `mixed` avoids “z”, which is “zo” before some numbers.
 */
export const sk: Language = {
  language: 'sk',
  review: 'unreviewed',
  list: [', ', ' a '],
  texts: {
    title: 'Vaše voľby v oblasti súkromia',
    text: 'S vaším súhlasom používame súbory cookie a podobné úložiská na tieto účely: {categories}. Kým si nevyberiete, nespustí sa nič voliteľné. Môžete odmietnuť a svoj názor môžete kedykoľvek zmeniť.',
    acceptAll: 'Prijať všetko',
    rejectAll: 'Odmietnuť všetko',
    preferences: 'Nastavenia',
    policy: 'Zásady ochrany osobných údajov',
    closeBanner: 'Zatvoriť a odmietnuť všetko',
    closeNote: 'Zatvorením odmietnete všetko voliteľné.',
    asked: 'Tento web sa pýta na vaše voľby v oblasti súkromia.',
    saved: 'Vaše voľby sú uložené.',
    functional: 'Doplnkové funkcie',
    analytics: 'Analytika',
    advertising: 'Reklama',
    essential: 'Nevyhnutné',
    essentialText: 'Potrebné na fungovanie webu: zabezpečenie, prihlásenie, váš košík, táto voľba.',
    functionalText: 'Pamätajú si, čo ste nastavili, a zobrazujú vložený obsah, napríklad videá, mapy a chat.',
    analyticsText: 'Meria, ako sa web používa, aby sa dal zlepšovať.',
    advertisingText: 'Zobrazuje vám reklamu podľa vašich záujmov, tu aj inde, a meria jej výsledky.',
    preferencesTitle: 'Nastavenia súkromia',
    intro:
      'Vyberte, čo smie tento web ukladať vo vašom zariadení a kto smie dostávať údaje o vašej návšteve. Kým voľby neuložíte, nič sa nezmení.',
    gpc: 'Váš prehliadač vysiela signál „Global Privacy Control“. Rešpektuje sa: nič voliteľné nie je zapnuté, pokiaľ to tu nezapnete.',
    always: 'Vždy zapnuté',
    details: 'Služby a ukladanie',
    provider: 'Poskytovateľ',
    retention: 'Doba uchovávania',
    cookie: 'Súbor cookie',
    localStorage: 'Lokálne úložisko',
    sessionStorage: 'Úložisko relácie',
    indexedDB: 'Databáza v prehliadači',
    cacheStorage: 'Súbory uchovávané prehliadačom',
    session: 'táto návšteva',
    persistent: 'do vymazania',
    privacyPage: 'Stránka o súkromí',
    optOutPage: 'Stránka na odmietnutie (opt-out)',
    save: 'Uložiť voľby',
    close: 'Zatvoriť bez uloženia',
    reopen: 'Nastavenia cookies',
    mixed: 'Zapnuté: {on}, spolu: {all}',
    embedText:
      'Ak obsah načítate, {provider} zistí vašu IP adresu a to, aký prehliadač používate, a môže vo vašom zariadení uložiť súbory cookie.',
    embedOnce: 'Načítať raz',
    embedAlways: 'Vždy povoliť: {service}',
    embedPrivacy: 'Stránka o súkromí: {provider}',
    embedPolicy: 'Zásady ochrany osobných údajov',
  },
};
