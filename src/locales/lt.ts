import type { Language } from './language.js';

/**
 * Lithuanian: says “jūs”, with a small letter. “Slapukai”, “sutikimas”, “priimti” and “atmesti”, as public bodies and large sites write;
 * “privatumas” for privacy. Names stand in apposition or after a colon.
 */
export const lt: Language = {
  language: 'lt',
  review: 'unreviewed',
  list: [', ', ' ir '],
  texts: {
    title: 'Jūsų privatumo pasirinkimai',
    text: 'Jums sutikus naudojame slapukus ir panašias saugojimo priemones šiais tikslais: {categories}. Kol nepasirenkate, nepaleidžiama nieko neprivalomo. Galite atsisakyti ir galite bet kada persigalvoti.',
    acceptAll: 'Priimti visus',
    rejectAll: 'Atmesti visus',
    preferences: 'Nustatymai',
    policy: 'Privatumo politika',
    closeBanner: 'Uždaryti ir atmesti visus',
    closeNote: 'Uždarydami šį pranešimą atmetate visa, kas neprivaloma.',
    asked: 'Ši svetainė klausia, ką renkatės dėl savo privatumo.',
    saved: 'Jūsų pasirinkimai išsaugoti.',
    functional: 'Papildomos funkcijos',
    analytics: 'Analizė',
    advertising: 'Reklama',
    essential: 'Būtini',
    essentialText: 'Reikalingi, kad svetainė veiktų: saugumas, prisijungimas, jūsų krepšelis, šis pasirinkimas.',
    functionalText:
      'Įsimena, ką nustatėte, ir rodo įterptą turinį, pavyzdžiui, vaizdo įrašus, žemėlapius ir pokalbius.',
    analyticsText: 'Matuoja, kaip naudojamasi svetaine, kad ją būtų galima tobulinti.',
    advertisingText: 'Rodo jums jūsų pomėgius atitinkančią reklamą čia ir kitur ir matuoja jos rezultatus.',
    preferencesTitle: 'Privatumo nustatymai',
    intro:
      'Pasirinkite, ką ši svetainė gali saugoti jūsų įrenginyje ir kas gali gauti duomenis apie jūsų apsilankymą. Kol neišsaugote, niekas nesikeičia.',
    gpc: 'Jūsų naršyklė siunčia signalą „Global Privacy Control“. Jo paisoma: nieko neprivalomo nėra įjungta, nebent tai įjungsite čia.',
    always: 'Visada įjungta',
    details: 'Paslaugos ir saugojimas',
    provider: 'Teikėjas',
    retention: 'Saugojimo laikas',
    cookie: 'Slapukas',
    localStorage: 'Vietinė saugykla',
    sessionStorage: 'Seanso saugykla',
    indexedDB: 'Duomenų bazė naršyklėje',
    cacheStorage: 'Naršyklės saugomi failai',
    session: 'šis apsilankymas',
    persistent: 'iki ištrynimo',
    privacyPage: 'Privatumo puslapis',
    optOutPage: 'Atsisakymo puslapis',
    save: 'Išsaugoti pasirinkimus',
    close: 'Uždaryti neišsaugant',
    reopen: 'Slapukų nustatymai',
    mixed: 'Įjungta: {on} iš {all}',
    embedText:
      'Jei įkelsite turinį, teikėjas {provider} sužinos jūsų IP adresą ir tai, kokią naršyklę naudojate, ir galės saugoti slapukus jūsų įrenginyje.',
    embedOnce: 'Įkelti vieną kartą',
    embedAlways: 'Visada leisti: {service}',
    embedPrivacy: 'Privatumo puslapis: {provider}',
    embedPolicy: 'Privatumo politika',
  },
};
