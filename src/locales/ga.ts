import type { Language } from './language.js';

/**
 * Irish: says “tú”. “Fianáin”, “toiliú”, “glac le” and “diúltaigh do”, as public bodies write; “príobháideachas” for privacy. Names
 * stand in apposition, after a colon, or where nothing changes their first letter.
 */
export const ga: Language = {
  language: 'ga',
  review: 'unreviewed',
  list: [', ', ' agus '],
  texts: {
    title: 'Do roghanna príobháideachais',
    text: 'Le do thoiliú, úsáidimid fianáin agus stóráil dá samhail chun na gcríoch seo: {categories}. Ní ritheann aon rud roghnach sula ndéanann tú rogha. Is féidir leat diúltú, agus is féidir leat d’intinn a athrú am ar bith.',
    acceptAll: 'Glac le gach rud',
    rejectAll: 'Diúltaigh do gach rud',
    preferences: 'Sainroghanna',
    policy: 'Polasaí príobháideachais',
    closeBanner: 'Dún agus diúltaigh do gach rud',
    closeNote: 'Má dhúnann tú é seo, diúltaíonn tú do gach rud roghnach.',
    asked: 'Tá an suíomh seo ag fiafraí faoi do roghanna príobháideachais.',
    saved: 'Tá do roghanna sábháilte.',
    functional: 'Gnéithe breise',
    analytics: 'Anailísíocht',
    advertising: 'Fógraíocht',
    essential: 'Riachtanach',
    essentialText: 'Tá gá leis chun go n-oibreoidh an suíomh: slándáil, síniú isteach, do chiseán, an rogha seo.',
    functionalText:
      'Cuimhnítear ar do shocruithe agus taispeántar ábhar leabaithe ar nós físeán, léarscáileanna agus comhrá.',
    analyticsText: 'Tomhaistear an úsáid a bhaintear as an suíomh, ionas gur féidir é a fheabhsú.',
    advertisingText:
      'Taispeántar fógraíocht duit a oireann do na rudaí a bhfuil suim agat iontu, anseo agus in áiteanna eile, agus tomhaistear a toradh.',
    preferencesTitle: 'Sainroghanna príobháideachais',
    intro:
      'Roghnaigh cad a fhéadfaidh an suíomh seo a stóráil ar do ghléas agus cé a fhéadfaidh sonraí faoi do chuairt a fháil. Ní athraíonn aon rud go dtí go sábhálann tú.',
    gpc: 'Seolann do bhrabhsálaí an comhartha “Global Privacy Control”. Cloítear leis: níl aon rud roghnach ar siúl mura gcuireann tú ar siúl anseo é.',
    always: 'Ar siúl i gcónaí',
    details: 'Seirbhísí agus stóráil',
    provider: 'Soláthraí',
    retention: 'Tréimhse choinneála',
    cookie: 'Fianán',
    localStorage: 'Stóras logánta',
    sessionStorage: 'Stóras seisiúin',
    indexedDB: 'Bunachar sonraí sa bhrabhsálaí',
    cacheStorage: 'Comhaid a choinníonn an brabhsálaí',
    session: 'an chuairt seo',
    persistent: 'go dtí go scriostar é',
    privacyPage: 'Leathanach príobháideachais',
    optOutPage: 'Leathanach chun diúltú',
    save: 'Sábháil na roghanna',
    close: 'Dún gan sábháil',
    reopen: 'Socruithe fianán',
    mixed: 'Ar siúl: {on} as {all}',
    embedText:
      'Má lódálann tú an t-ábhar, gheobhaidh an soláthraí {provider} amach cén seoladh IP atá agat agus cén brabhsálaí a úsáideann tú, agus féadfaidh sé fianáin a stóráil ar do ghléas.',
    embedOnce: 'Lódáil uair amháin',
    embedAlways: 'Ceadaigh i gcónaí: {service}',
    embedPrivacy: 'Leathanach príobháideachais: {provider}',
    embedPolicy: 'Polasaí príobháideachais',
  },
};
