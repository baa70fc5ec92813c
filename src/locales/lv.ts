import type { Language } from './language.js';

/**
 * Latvian: says “jūs”, with a small letter. “Sīkdatnes”, as the authorities write, “piekrišana”, “pieņemt” and “noraidīt”; “privātums”
 * for privacy. Names stand in apposition or after a colon.
 */
export const lv: Language = {
  language: 'lv',
  review: 'unreviewed',
  list: [', ', ' un '],
  texts: {
    title: 'Jūsu privātuma izvēles',
    text: 'Ar jūsu piekrišanu mēs izmantojam sīkdatnes un līdzīgus glabāšanas veidus šādiem mērķiem: {categories}. Pirms jūsu izvēles netiek palaists nekas neobligāts. Jūs varat noraidīt un jebkurā laikā varat pārdomāt.',
    acceptAll: 'Pieņemt visu',
    rejectAll: 'Noraidīt visu',
    preferences: 'Iestatījumi',
    policy: 'Privātuma politika',
    closeBanner: 'Aizvērt un noraidīt visu',
    closeNote: 'Aizverot šo paziņojumu, jūs noraidāt visu neobligāto.',
    asked: 'Šī vietne jautā par jūsu privātuma izvēlēm.',
    saved: 'Jūsu izvēles ir saglabātas.',
    functional: 'Papildu funkcijas',
    analytics: 'Analītika',
    advertising: 'Reklāma',
    essential: 'Nepieciešams',
    essentialText: 'Vajadzīgs, lai vietne darbotos: drošība, pierakstīšanās, jūsu grozs, šī izvēle.',
    functionalText: 'Atceras jūsu iestatījumus un rāda iegultu saturu, piemēram, video, kartes un tērzēšanu.',
    analyticsText: 'Mēra, kā vietne tiek izmantota, lai to varētu uzlabot.',
    advertisingText: 'Rāda jums reklāmu, kas atbilst jūsu interesēm, šeit un citur, un mēra tās rezultātus.',
    preferencesTitle: 'Privātuma iestatījumi',
    intro:
      'Izvēlieties, ko šī vietne drīkst glabāt jūsu ierīcē un kas drīkst saņemt datus par jūsu apmeklējumu. Nekas nemainās, kamēr nesaglabājat.',
    gpc: 'Jūsu pārlūkprogramma sūta signālu „Global Privacy Control”. Tas tiek ievērots: nekas neobligāts nav ieslēgts, ja vien jūs to neieslēdzat šeit.',
    always: 'Vienmēr ieslēgts',
    details: 'Pakalpojumi un glabāšana',
    provider: 'Pakalpojuma sniedzējs',
    retention: 'Glabāšanas laiks',
    cookie: 'Sīkdatne',
    localStorage: 'Lokālā krātuve',
    sessionStorage: 'Sesijas krātuve',
    indexedDB: 'Datubāze pārlūkprogrammā',
    cacheStorage: 'Pārlūkprogrammas glabātie faili',
    session: 'šis apmeklējums',
    persistent: 'līdz dzēšanai',
    privacyPage: 'Privātuma lapa',
    optOutPage: 'Atteikšanās lapa',
    save: 'Saglabāt izvēles',
    close: 'Aizvērt bez saglabāšanas',
    reopen: 'Sīkdatņu iestatījumi',
    mixed: 'Ieslēgti: {on} no {all}',
    embedText:
      'Ja ielādējat saturu, pakalpojuma sniedzējs {provider} uzzina jūsu IP adresi un to, kādu pārlūkprogrammu lietojat, un var glabāt sīkdatnes jūsu ierīcē.',
    embedOnce: 'Ielādēt vienreiz',
    embedAlways: 'Vienmēr atļaut: {service}',
    embedPrivacy: 'Privātuma lapa: {provider}',
    embedPolicy: 'Privātuma politika',
  },
};
