import type { Language } from './language.js';

/**
 * Romanian: says “tu”, as large sites do now. “Cookie-uri”, “consimțământ”, “acceptă” and “refuză”; “confidențialitate” for privacy.
 * Names stand as subjects or after a colon.
 */
export const ro: Language = {
  language: 'ro',
  review: 'unreviewed',
  list: [', ', ' și '],
  texts: {
    title: 'Opțiunile tale de confidențialitate',
    text: 'Cu consimțământul tău folosim cookie-uri și mijloace de stocare similare pentru: {categories}. Nimic opțional nu rulează înainte să alegi. Poți refuza și te poți răzgândi oricând.',
    acceptAll: 'Acceptă tot',
    rejectAll: 'Refuză tot',
    preferences: 'Preferințe',
    policy: 'Politica de confidențialitate',
    closeBanner: 'Închide și refuză tot',
    closeNote: 'Dacă închizi acest mesaj, refuzi tot ce este opțional.',
    asked: 'Acest site te întreabă despre opțiunile tale de confidențialitate.',
    saved: 'Opțiunile tale sunt salvate.',
    functional: 'Funcții suplimentare',
    analytics: 'Analiză',
    advertising: 'Publicitate',
    essential: 'Esențiale',
    essentialText: 'Necesare pentru funcționarea site-ului: securitate, autentificare, coșul tău, această alegere.',
    functionalText: 'Rețin ce ai setat și afișează conținut încorporat, precum videoclipuri, hărți și chat.',
    analyticsText: 'Servește la măsurarea modului în care este folosit site-ul, ca să poată fi îmbunătățit.',
    advertisingText:
      'Îți afișează publicitate potrivită intereselor tale, aici și în altă parte, și îi măsoară rezultatele.',
    preferencesTitle: 'Preferințe de confidențialitate',
    intro:
      'Alege ce poate stoca acest site pe dispozitivul tău și cine poate primi date despre vizita ta. Nimic nu se schimbă până nu salvezi.',
    gpc: 'Browserul tău trimite semnalul „Global Privacy Control”. Semnalul este respectat: nimic opțional nu este activat, decât dacă îl activezi aici.',
    always: 'Mereu active',
    details: 'Servicii și stocare',
    provider: 'Furnizor',
    retention: 'Durata păstrării',
    cookie: 'Cookie',
    localStorage: 'Stocare locală',
    sessionStorage: 'Stocare de sesiune',
    indexedDB: 'Bază de date în browser',
    cacheStorage: 'Fișiere păstrate de browser',
    session: 'această vizită',
    persistent: 'până la ștergere',
    privacyPage: 'Pagina de confidențialitate',
    optOutPage: 'Pagina de renunțare (opt-out)',
    save: 'Salvează opțiunile',
    close: 'Închide fără a salva',
    reopen: 'Setări pentru cookie-uri',
    mixed: 'Activate: {on} din {all}',
    embedText:
      'Dacă încarci conținutul, {provider} află adresa ta IP și ce browser folosești și poate stoca cookie-uri pe dispozitivul tău.',
    embedOnce: 'Încarcă o dată',
    embedAlways: 'Permite mereu {service}',
    embedPrivacy: 'Pagina de confidențialitate: {provider}',
    embedPolicy: 'Politica de confidențialitate',
  },
};
