import type { Language } from './language.js';

/**
 * Basque: says “zu”. “Cookieak”, “baimena”, “onartu” and “baztertu”, “pribatutasuna” for privacy, “aukerak” for choices and “hautazkoa” for what
 * is not essential, so that the two are not taken for each other. Names stand in brackets after a noun or after a colon: no ending hangs on one.
 */
export const eu: Language = {
  language: 'eu',
  review: 'unreviewed',
  list: [', ', ' eta '],
  texts: {
    title: 'Zure pribatutasun-aukerak',
    text: 'Zure baimenarekin, cookieak eta antzeko biltegiratze-moduak erabiltzen ditugu helburu hauetarako: {categories}. Zuk aukeratu arte, ez da hautazko ezer abiarazten. Bazter ditzakezu, eta erabakia edozein unetan alda dezakezu.',
    acceptAll: 'Onartu guztiak',
    rejectAll: 'Baztertu guztiak',
    preferences: 'Hobespenak',
    policy: 'Pribatutasun-politika',
    closeBanner: 'Itxi eta baztertu guztiak',
    closeNote: 'Ohar hau ixten baduzu, hautazko guztia baztertuko da.',
    asked: 'Webgune honek zure pribatutasun-aukerei buruz galdetzen dizu.',
    saved: 'Zure aukerak gorde dira.',
    functional: 'Funtzio gehigarriak',
    analytics: 'Analisia',
    advertising: 'Publizitatea',
    essential: 'Beharrezkoa',
    essentialText: 'Webguneak funtzionatzeko beharrezkoa: segurtasuna, saio-hasiera, zure saskia, aukera hau.',
    functionalText:
      'Zure ezarpenak gogoratzen dituzte, eta eduki txertatua erakusten dute, hala nola bideoak, mapak eta txata.',
    analyticsText: 'Webgunea nola erabiltzen den neurtzen du, hura hobetu ahal izateko.',
    advertisingText:
      'Zure interesekin bat datorren publizitatea erakusten dizu, hemen eta beste leku batzuetan, eta haren emaitzak neurtzen ditu.',
    preferencesTitle: 'Pribatutasun-hobespenak',
    intro:
      'Aukeratu zer biltegira dezakeen webgune honek zure gailuan, eta nork jaso ditzakeen zure bisitari buruzko datuak. Gorde arte, ez da ezer aldatzen.',
    gpc: 'Zure nabigatzaileak «Global Privacy Control» seinalea bidaltzen du. Seinalea errespetatzen da: hautazko ezer ez dago aktibo, zuk hemen aktibatu ezean.',
    always: 'Beti aktibo',
    details: 'Zerbitzuak eta biltegiratzea',
    provider: 'Hornitzailea',
    retention: 'Gordetzeko epea',
    cookie: 'Cookiea',
    localStorage: 'Biltegi lokala',
    sessionStorage: 'Saioko biltegia',
    indexedDB: 'Nabigatzaileko datu-basea',
    cacheStorage: 'Nabigatzaileak gordetako fitxategiak',
    session: 'bisita honetan',
    persistent: 'ezabatu arte',
    privacyPage: 'Pribatutasun-orria',
    optOutPage: 'Uko egiteko orria (opt-out)',
    save: 'Gorde aukerak',
    close: 'Itxi gorde gabe',
    reopen: 'Cookieen ezarpenak',
    mixed: 'Aktibo: {on} / {all}',
    embedText:
      'Edukia kargatzen baduzu, hornitzaileak ({provider}) zure IP helbidea zein den eta zer nabigatzaile erabiltzen duzun jakingo du, eta cookieak biltegira ditzake zure gailuan.',
    embedOnce: 'Kargatu behin',
    embedAlways: 'Baimendu beti: {service}',
    embedPrivacy: 'Pribatutasun-orria: {provider}',
    embedPolicy: 'Pribatutasun-politika',
  },
};
