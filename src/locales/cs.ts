import type { Language } from './language.js';

/**
 * Czech: says “vy”, with a small letter. “Soubory cookie”, “souhlas”, “přijmout” and “odmítnout”, as public bodies and large sites
 * write. Names stand in the nominative; `mixed` avoids “z”, which is “ze” before some numbers.
 */
export const cs: Language = {
  language: 'cs',
  review: 'unreviewed',
  list: [', ', ' a '],
  texts: {
    title: 'Vaše volby ohledně soukromí',
    text: 'S vaším souhlasem používáme soubory cookie a podobná úložiště pro tyto účely: {categories}. Dokud si nevyberete, nespustí se nic volitelného. Můžete odmítnout a svůj názor můžete kdykoli změnit.',
    acceptAll: 'Přijmout vše',
    rejectAll: 'Odmítnout vše',
    preferences: 'Nastavení',
    policy: 'Zásady ochrany osobních údajů',
    closeBanner: 'Zavřít a odmítnout vše',
    closeNote: 'Zavřením odmítnete vše volitelné.',
    asked: 'Tento web se ptá na vaše volby ohledně soukromí.',
    saved: 'Vaše volby jsou uloženy.',
    functional: 'Doplňkové funkce',
    analytics: 'Analytika',
    advertising: 'Reklama',
    essential: 'Nezbytné',
    essentialText: 'Potřebné k fungování webu: zabezpečení, přihlášení, váš košík, tato volba.',
    functionalText: 'Pamatují si, co jste nastavili, a zobrazují vložený obsah, například videa, mapy a chat.',
    analyticsText: 'Měří, jak se web používá, aby se dal zlepšovat.',
    advertisingText: 'Zobrazuje vám reklamu podle vašich zájmů, zde i jinde, a měří její výsledky.',
    preferencesTitle: 'Nastavení soukromí',
    intro:
      'Vyberte, co smí tento web ukládat ve vašem zařízení a kdo smí dostávat údaje o vaší návštěvě. Dokud volby neuložíte, nic se nezmění.',
    gpc: 'Váš prohlížeč vysílá signál „Global Privacy Control“. Je respektován: nic volitelného není zapnuto, pokud to zde nezapnete.',
    always: 'Vždy zapnuto',
    details: 'Služby a ukládání',
    provider: 'Poskytovatel',
    retention: 'Doba uchování',
    cookie: 'Soubor cookie',
    localStorage: 'Místní úložiště',
    sessionStorage: 'Úložiště relace',
    indexedDB: 'Databáze v prohlížeči',
    cacheStorage: 'Soubory uchované prohlížečem',
    session: 'tato návštěva',
    persistent: 'do smazání',
    privacyPage: 'Stránka o soukromí',
    optOutPage: 'Stránka pro odmítnutí (opt-out)',
    save: 'Uložit volby',
    close: 'Zavřít bez uložení',
    reopen: 'Nastavení cookies',
    mixed: 'Zapnuto: {on}, celkem: {all}',
    embedText:
      'Pokud obsah načtete, {provider} zjistí vaši IP adresu a to, jaký prohlížeč používáte, a může ve vašem zařízení uložit soubory cookie.',
    embedOnce: 'Načíst jednou',
    embedAlways: 'Vždy povolit: {service}',
    embedPrivacy: 'Stránka o soukromí: {provider}',
    embedPolicy: 'Zásady ochrany osobních údajů',
  },
};
