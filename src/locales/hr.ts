import type { Language } from './language.js';

/**
 * Croatian: says “vi”, with a small letter. “Kolačići”, “privola”, “prihvati” and “odbij” on buttons, as public bodies and large sites
 * write; “privatnost” for privacy. Names stand in apposition or after a colon.
 */
export const hr: Language = {
  language: 'hr',
  review: 'unreviewed',
  list: [', ', ' i '],
  texts: {
    title: 'Vaš odabir u vezi s privatnošću',
    text: 'Uz vašu privolu upotrebljavamo kolačiće i slične načine pohrane za sljedeće svrhe: {categories}. Prije vašeg odabira ne pokreće se ništa neobavezno. Možete odbiti i možete se predomisliti u bilo kojem trenutku.',
    acceptAll: 'Prihvati sve',
    rejectAll: 'Odbij sve',
    preferences: 'Postavke',
    policy: 'Pravila o privatnosti',
    closeBanner: 'Zatvori i odbij sve',
    closeNote: 'Ako ovo zatvorite, odbijate sve što je neobavezno.',
    asked: 'Ova vas stranica pita za odabir u vezi s privatnošću.',
    saved: 'Vaš je odabir spremljen.',
    functional: 'Dodatne funkcije',
    analytics: 'Analitika',
    advertising: 'Oglašavanje',
    essential: 'Nužno',
    essentialText: 'Potrebno za rad stranice: sigurnost, prijava, vaša košarica, ovaj odabir.',
    functionalText: 'Pamte ono što ste postavili i prikazuju ugrađeni sadržaj kao što su videozapisi, karte i chat.',
    analyticsText: 'Mjeri kako se stranica upotrebljava da bi se mogla poboljšati.',
    advertisingText: 'Prikazuje vam oglase u skladu s vašim interesima, ovdje i drugdje, i mjeri njihov učinak.',
    preferencesTitle: 'Postavke privatnosti',
    intro:
      'Odaberite što ova stranica smije pohraniti na vaš uređaj i tko smije primati podatke o vašem posjetu. Ništa se ne mijenja dok ne spremite.',
    gpc: 'Vaš preglednik šalje signal „Global Privacy Control”. Signal se poštuje: ništa neobavezno nije uključeno, osim ako to ovdje ne uključite.',
    always: 'Uvijek uključeno',
    details: 'Usluge i pohrana',
    provider: 'Pružatelj usluge',
    retention: 'Rok čuvanja',
    cookie: 'Kolačić',
    localStorage: 'Lokalna pohrana',
    sessionStorage: 'Pohrana sesije',
    indexedDB: 'Baza podataka u pregledniku',
    cacheStorage: 'Datoteke koje čuva preglednik',
    session: 'ovaj posjet',
    persistent: 'do brisanja',
    privacyPage: 'Stranica o privatnosti',
    optOutPage: 'Stranica za odbijanje (opt-out)',
    save: 'Spremi odabir',
    close: 'Zatvori bez spremanja',
    reopen: 'Postavke kolačića',
    mixed: 'Uključeno: {on} od {all}',
    embedText:
      'Ako učitate sadržaj, pružatelj usluge {provider} saznaje vašu IP adresu i koji preglednik upotrebljavate te može pohraniti kolačiće na vaš uređaj.',
    embedOnce: 'Učitaj jednom',
    embedAlways: 'Uvijek dopusti: {service}',
    embedPrivacy: 'Stranica o privatnosti: {provider}',
    embedPolicy: 'Pravila o privatnosti',
  },
};
