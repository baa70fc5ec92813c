import type { Language } from './language.js';

/**
 * Estonian: says “teie”, with a small letter; buttons in the short form that programs use. “Küpsised”, “nõusolek”, “nõustu” and
 * “keeldu”, as large sites write; what is not essential is “valikuline”. Names stand in apposition or after a colon.
 */
export const et: Language = {
  language: 'et',
  review: 'unreviewed',
  list: [', ', ' ja '],
  texts: {
    title: 'Teie privaatsusvalikud',
    text: 'Teie nõusolekul kasutame küpsiseid ja sarnaseid salvestusviise järgmistel eesmärkidel: {categories}. Enne teie valikut ei käivitu midagi valikulist. Võite keelduda ja võite igal ajal meelt muuta.',
    acceptAll: 'Nõustu kõigiga',
    rejectAll: 'Keeldu kõigist',
    preferences: 'Seaded',
    policy: 'Privaatsuspoliitika',
    closeBanner: 'Sulge ja keeldu kõigist',
    closeNote: 'Kui selle sulgete, keeldute kõigest valikulisest.',
    asked: 'See sait küsib teie privaatsusvalikuid.',
    saved: 'Teie valikud on salvestatud.',
    functional: 'Lisafunktsioonid',
    analytics: 'Analüütika',
    advertising: 'Reklaam',
    essential: 'Vajalik',
    essentialText: 'Vajalik saidi toimimiseks: turvalisus, sisselogimine, teie ostukorv, see valik.',
    functionalText: 'Jätavad teie seaded meelde ja näitavad manustatud sisu, näiteks videoid, kaarte ja vestlust.',
    analyticsText: 'Mõõdab, kuidas saiti kasutatakse, et seda saaks paremaks muuta.',
    advertisingText: 'Näitab teile teie huvidele vastavat reklaami siin ja mujal ning mõõdab selle tulemusi.',
    preferencesTitle: 'Privaatsusseaded',
    intro:
      'Valige, mida see sait võib teie seadmesse salvestada ja kes võib saada andmeid teie külastuse kohta. Enne salvestamist ei muutu midagi.',
    gpc: 'Teie brauser saadab signaali „Global Privacy Control“. Seda järgitakse: midagi valikulist ei ole sees, kui te seda siin sisse ei lülita.',
    always: 'Alati sees',
    details: 'Teenused ja salvestamine',
    provider: 'Pakkuja',
    retention: 'Säilitusaeg',
    cookie: 'Küpsis',
    localStorage: 'Kohalik salvestusruum',
    sessionStorage: 'Seansi salvestusruum',
    indexedDB: 'Andmebaas brauseris',
    cacheStorage: 'Brauseri säilitatavad failid',
    session: 'see külastus',
    persistent: 'kuni kustutamiseni',
    privacyPage: 'Privaatsusleht',
    optOutPage: 'Loobumisleht',
    save: 'Salvesta valikud',
    close: 'Sulge salvestamata',
    reopen: 'Küpsiste seaded',
    mixed: 'Sees: {on}/{all}',
    embedText:
      'Kui sisu laadite, saab pakkuja {provider} teada teie IP-aadressi ja selle, millist brauserit kasutate, ning võib teie seadmesse küpsiseid salvestada.',
    embedOnce: 'Laadi üks kord',
    embedAlways: 'Luba alati: {service}',
    embedPrivacy: 'Privaatsusleht: {provider}',
    embedPolicy: 'Privaatsuspoliitika',
  },
};
