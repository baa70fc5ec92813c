import type { Language } from './language.js';

/**
 * Icelandic: says “þú”. “Vafrakökur” for cookies, “samþykkja” and “hafna”, “persónuvernd” for privacy, as the data protection authority
 * writes. Names stand after a colon where Icelandic would decline them.
 */
export const is: Language = {
  language: 'is',
  review: 'unreviewed',
  list: [', ', ' og '],
  texts: {
    title: 'Val þitt um persónuvernd',
    text: 'Með þínu leyfi notum við vafrakökur og svipaða geymslu í þessum tilgangi: {categories}. Ekkert valkvætt fer í gang fyrr en þú hefur valið. Þú getur hafnað og þú getur skipt um skoðun hvenær sem er.',
    acceptAll: 'Samþykkja allt',
    rejectAll: 'Hafna öllu',
    preferences: 'Stillingar',
    policy: 'Persónuverndarstefna',
    closeBanner: 'Loka og hafna öllu',
    closeNote: 'Ef þú lokar þessu er öllu valkvæðu hafnað.',
    asked: 'Þessi vefur spyr um val þitt um persónuvernd.',
    saved: 'Val þitt hefur verið vistað.',
    functional: 'Virkni',
    analytics: 'Greining',
    advertising: 'Auglýsingar',
    essential: 'Nauðsynlegt',
    essentialText: 'Þarf til að vefurinn virki: öryggi, innskráning, karfan þín, þetta val.',
    functionalText: 'Man hvað þú hefur stillt og sýnir innfellt efni á borð við myndbönd, kort og netspjall.',
    analyticsText: 'Mælir hvernig vefurinn er notaður svo að hægt sé að bæta hann.',
    advertisingText:
      'Þér eru sýndar auglýsingar sem hæfa áhugasviðum þínum, hér og annars staðar, og árangur þeirra er mældur.',
    preferencesTitle: 'Persónuverndarstillingar',
    intro:
      'Veldu hvað þessi vefur má geyma í tækinu þínu og hverjir mega fá gögn um heimsókn þína. Ekkert breytist fyrr en þú vistar.',
    gpc: 'Vafrinn þinn sendir merkið Global Privacy Control. Við virðum það: ekki er kveikt á neinu valkvæðu nema þú kveikir á því hér.',
    always: 'Alltaf kveikt',
    details: 'Þjónustur og geymsla',
    provider: 'Þjónustuveitandi',
    retention: 'Geymslutími',
    cookie: 'Vafrakaka',
    localStorage: 'Staðbundin geymsla',
    sessionStorage: 'Lotugeymsla',
    indexedDB: 'Gagnagrunnur í vafranum',
    cacheStorage: 'Skrár sem vafrinn geymir',
    session: 'Þessi heimsókn',
    persistent: 'Þar til því er eytt',
    privacyPage: 'Persónuverndarsíða',
    optOutPage: 'Síða til að afþakka',
    save: 'Vista val',
    close: 'Loka án þess að vista',
    reopen: 'Vafrakökustillingar',
    mixed: 'Kveikt á {on} af {all}',
    embedText:
      'Ef þú hleður efninu fær {provider} að vita IP-tölu þína og hvaða vafra þú notar og kann að vista vafrakökur í tækinu þínu.',
    embedOnce: 'Hlaða einu sinni',
    embedAlways: 'Leyfa alltaf: {service}',
    embedPrivacy: 'Persónuverndarsíða: {provider}',
    embedPolicy: 'Persónuverndarstefna',
  },
};
