import type { Language } from './language.js';

/**
 * Hungarian: says “Ön”, and nouns on the buttons. “Sütik”, “hozzájárulás”, “elfogadás” and “elutasítás”, as public bodies and large
 * sites write; “adatvédelem” for privacy. Names stand in brackets or after a colon, so that neither an article nor an ending has to fit
 * them. What is not essential is “opcionális”.
 */
export const hu: Language = {
  language: 'hu',
  review: 'unreviewed',
  list: [', ', ' és '],
  texts: {
    title: 'Az Ön adatvédelmi döntései',
    text: 'Hozzájárulásával sütiket és hasonló tárolási módokat használunk a következőkhöz: {categories}. Amíg nem dönt, semmi opcionális nem indul el. Elutasíthatja, és döntését bármikor megváltoztathatja.',
    acceptAll: 'Összes elfogadása',
    rejectAll: 'Összes elutasítása',
    preferences: 'Beállítások',
    policy: 'Adatvédelmi tájékoztató',
    closeBanner: 'Bezárás és összes elutasítása',
    closeNote: 'Ha ezt az üzenetet bezárja, minden opcionálisat elutasít.',
    asked: 'Ez a webhely az Ön adatvédelmi döntéseit kéri.',
    saved: 'A döntéseit elmentettük.',
    functional: 'Kiegészítő funkciók',
    analytics: 'Elemzés',
    advertising: 'Hirdetés',
    essential: 'Szükséges',
    essentialText: 'A webhely működéséhez szükséges: biztonság, bejelentkezés, a kosara, ez a döntés.',
    functionalText:
      'Megjegyzik, amit beállított, és beágyazott tartalmakat, például videókat, térképeket és csevegést jelenítenek meg.',
    analyticsText: 'Méri, hogyan használják a webhelyet, hogy javítani lehessen.',
    advertisingText: 'Az érdeklődésének megfelelő hirdetéseket jelenít meg itt és máshol, és méri az eredményüket.',
    preferencesTitle: 'Adatvédelmi beállítások',
    intro:
      'Válassza ki, mit tárolhat ez a webhely az eszközén, és ki kaphat adatokat a látogatásáról. Mentésig semmi sem változik.',
    gpc: 'A böngészője a „Global Privacy Control” jelzést küldi. Ezt tiszteletben tartjuk: semmi opcionális nincs bekapcsolva, hacsak Ön itt be nem kapcsolja.',
    always: 'Mindig bekapcsolva',
    details: 'Szolgáltatások és tárolás',
    provider: 'Szolgáltató',
    retention: 'Megőrzési idő',
    cookie: 'Süti',
    localStorage: 'Helyi tároló',
    sessionStorage: 'Munkamenet-tároló',
    indexedDB: 'Adatbázis a böngészőben',
    cacheStorage: 'A böngésző által megőrzött fájlok',
    session: 'ez a látogatás',
    persistent: 'törlésig',
    privacyPage: 'Adatvédelmi oldal',
    optOutPage: 'Tiltakozási oldal (opt-out)',
    save: 'Döntések mentése',
    close: 'Bezárás mentés nélkül',
    reopen: 'Sütibeállítások',
    mixed: 'Bekapcsolva: {on} / {all}',
    embedText:
      'Ha betölti a tartalmat, a szolgáltató ({provider}) megtudja az IP-címét és azt, hogy melyik böngészőt használja, és sütiket tárolhat az eszközén.',
    embedOnce: 'Egyszeri betöltés',
    embedAlways: 'Állandó engedélyezés: {service}',
    embedPrivacy: 'Adatvédelmi oldal: {provider}',
    embedPolicy: 'Adatvédelmi tájékoztató',
  },
};
