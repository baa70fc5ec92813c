import type { Language } from './language.js';

/**
 * Welsh: says “chi”. “Cwcis”, “caniatâd”, “derbyn” and “gwrthod”, as public bodies write; “gosodiadau” for preferences, since “dewisiadau” are
 * the choices. Names stand in apposition or after a colon, where nothing changes their first letter; the names of categories begin with
 * letters that take “a”, not “ac”, and that “a” leaves alone.
 */
export const cy: Language = {
  language: 'cy',
  review: 'unreviewed',
  list: [', ', ' a '],
  texts: {
    title: 'Eich dewisiadau preifatrwydd',
    text: 'Gyda’ch caniatâd, rydym yn defnyddio cwcis a dulliau storio tebyg ar gyfer: {categories}. Does dim byd dewisol yn dechrau cyn i chi ddewis. Gallwch wrthod, a gallwch newid eich meddwl unrhyw bryd.',
    acceptAll: 'Derbyn popeth',
    rejectAll: 'Gwrthod popeth',
    preferences: 'Gosodiadau',
    policy: 'Polisi preifatrwydd',
    closeBanner: 'Cau a gwrthod popeth',
    closeNote: 'Os byddwch yn cau’r neges hon, byddwch yn gwrthod popeth dewisol.',
    asked: 'Mae’r wefan hon yn gofyn am eich dewisiadau preifatrwydd.',
    saved: 'Mae eich dewisiadau wedi’u cadw.',
    functional: 'Nodweddion ychwanegol',
    analytics: 'Dadansoddeg',
    advertising: 'Hysbysebu',
    essential: 'Hanfodol',
    essentialText: 'Mae ei angen er mwyn i’r wefan weithio: diogelwch, mewngofnodi, eich basged, y dewis hwn.',
    functionalText: 'Yn cofio eich gosodiadau ac yn dangos cynnwys wedi’i fewnosod, fel fideos, mapiau a sgwrsio.',
    analyticsText: 'Yn mesur sut mae’r wefan yn cael ei defnyddio, er mwyn gallu ei gwella.',
    advertisingText:
      'Yn dangos i chi hysbysebion sy’n cyd-fynd â’ch diddordebau, yma ac mewn mannau eraill, ac yn mesur eu canlyniadau.',
    preferencesTitle: 'Gosodiadau preifatrwydd',
    intro:
      'Dewiswch beth y caiff y wefan hon ei storio ar eich dyfais a phwy sy’n cael derbyn data am eich ymweliad. Does dim byd yn newid nes i chi gadw.',
    gpc: 'Mae eich porwr yn anfon y signal ‘Global Privacy Control’. Mae’r signal yn cael ei barchu: does dim byd dewisol ymlaen oni bai eich bod yn ei droi ymlaen yma.',
    always: 'Ymlaen bob amser',
    details: 'Gwasanaethau a storio',
    provider: 'Darparwr',
    retention: 'Cyfnod cadw',
    cookie: 'Cwci',
    localStorage: 'Storfa leol',
    sessionStorage: 'Storfa’r sesiwn',
    indexedDB: 'Cronfa ddata yn y porwr',
    cacheStorage: 'Ffeiliau a gedwir gan y porwr',
    session: 'yr ymweliad hwn',
    persistent: 'nes ei ddileu',
    privacyPage: 'Tudalen breifatrwydd',
    optOutPage: 'Tudalen optio allan',
    save: 'Cadw dewisiadau',
    close: 'Cau heb gadw',
    reopen: 'Gosodiadau cwcis',
    mixed: 'Ymlaen: {on} o {all}',
    embedText:
      'Os byddwch yn llwytho’r cynnwys, bydd y darparwr {provider} yn cael gwybod eich cyfeiriad IP a pha borwr rydych yn ei ddefnyddio, a gall storio cwcis ar eich dyfais.',
    embedOnce: 'Llwytho unwaith',
    embedAlways: 'Caniatáu bob amser: {service}',
    embedPrivacy: 'Tudalen breifatrwydd: {provider}',
    embedPolicy: 'Polisi preifatrwydd',
  },
};
