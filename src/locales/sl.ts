import type { Language } from './language.js';

/**
 * Slovenian: says “vi”, with a small letter. “Piškotki”, “soglasje”, “sprejmi” and “zavrni” on buttons, as public bodies and large sites
 * write; “zasebnost” for privacy. Names stand in apposition or after a colon.
 */
export const sl: Language = {
  language: 'sl',
  review: 'unreviewed',
  list: [', ', ' in '],
  texts: {
    title: 'Vaše izbire glede zasebnosti',
    text: 'Z vašim soglasjem uporabljamo piškotke in podobno shranjevanje za te namene: {categories}. Dokler ne izberete, se ne zažene nič neobveznega. Lahko zavrnete in kadar koli si lahko premislite.',
    acceptAll: 'Sprejmi vse',
    rejectAll: 'Zavrni vse',
    preferences: 'Nastavitve',
    policy: 'Politika zasebnosti',
    closeBanner: 'Zapri in zavrni vse',
    closeNote: 'Če zaprete to sporočilo, zavrnete vse, kar je neobvezno.',
    asked: 'To spletno mesto vas sprašuje o vaših izbirah glede zasebnosti.',
    saved: 'Vaše izbire so shranjene.',
    functional: 'Dodatne funkcije',
    analytics: 'Analitika',
    advertising: 'Oglaševanje',
    essential: 'Nujno potrebno',
    essentialText: 'Potrebno za delovanje spletnega mesta: varnost, prijava, vaša košarica, ta izbira.',
    functionalText:
      'Zapomnijo si vaše nastavitve in prikazujejo vdelano vsebino, kot so videoposnetki, zemljevidi in klepet.',
    analyticsText: 'Meri, kako se spletno mesto uporablja, da ga je mogoče izboljšati.',
    advertisingText: 'Prikazuje vam oglase, ki ustrezajo vašim zanimanjem, tukaj in drugje, ter meri njihov učinek.',
    preferencesTitle: 'Nastavitve zasebnosti',
    intro:
      'Izberite, kaj sme to spletno mesto shranjevati v vaši napravi in kdo sme prejemati podatke o vašem obisku. Dokler ne shranite, se nič ne spremeni.',
    gpc: 'Vaš brskalnik pošilja signal »Global Privacy Control«. Signal se upošteva: nič neobveznega ni vklopljeno, razen če to vklopite tukaj.',
    always: 'Vedno vklopljeno',
    details: 'Storitve in shranjevanje',
    provider: 'Ponudnik',
    retention: 'Čas hrambe',
    cookie: 'Piškotek',
    localStorage: 'Lokalna shramba',
    sessionStorage: 'Shramba seje',
    indexedDB: 'Zbirka podatkov v brskalniku',
    cacheStorage: 'Datoteke, ki jih hrani brskalnik',
    session: 'ta obisk',
    persistent: 'do izbrisa',
    privacyPage: 'Stran o zasebnosti',
    optOutPage: 'Stran za zavrnitev (opt-out)',
    save: 'Shrani izbire',
    close: 'Zapri brez shranjevanja',
    reopen: 'Nastavitve piškotkov',
    mixed: 'Vklopljeno: {on} od {all}',
    embedText:
      'Če vsebino naložite, ponudnik {provider} izve vaš naslov IP in kateri brskalnik uporabljate ter lahko v vašo napravo shrani piškotke.',
    embedOnce: 'Naloži enkrat',
    embedAlways: 'Vedno dovoli: {service}',
    embedPrivacy: 'Stran o zasebnosti: {provider}',
    embedPolicy: 'Politika zasebnosti',
  },
};
