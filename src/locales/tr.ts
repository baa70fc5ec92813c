import type { Language } from './language.js';

/**
 * Turkish: says “siz”; buttons are short imperatives, as on Turkish sites. “Çerez” for cookies, “kabul et” and “reddet”, “gizlilik” for
 * privacy, “zorunlu” for what needs no consent, as the data protection authority (KVKK) writes. No ending hangs on a name or a number.
 */
export const tr: Language = {
  language: 'tr',
  review: 'unreviewed',
  list: [', ', ' ve '],
  texts: {
    title: 'Gizlilik tercihleriniz',
    text: 'İzin verirseniz çerezleri ve benzeri depolama yöntemlerini şu amaçlarla kullanırız: {categories}. Siz seçim yapmadan isteğe bağlı hiçbir şey çalışmaz. Reddedebilir, kararınızı dilediğiniz zaman değiştirebilirsiniz.',
    acceptAll: 'Tümünü kabul et',
    rejectAll: 'Tümünü reddet',
    preferences: 'Tercihler',
    policy: 'Gizlilik politikası',
    closeBanner: 'Kapat ve tümünü reddet',
    closeNote: 'Bunu kapatırsanız isteğe bağlı her şey reddedilir.',
    asked: 'Bu site gizlilik tercihlerinizi soruyor.',
    saved: 'Tercihleriniz kaydedildi.',
    functional: 'İşlevsellik',
    analytics: 'Analiz',
    advertising: 'Reklam',
    essential: 'Zorunlu',
    essentialText: 'Sitenin çalışması için gereklidir: güvenlik, oturum açma, sepetiniz, bu tercihiniz.',
    functionalText: 'Ayarlarınızı hatırlar; video, harita ve sohbet gibi gömülü içerikleri gösterir.',
    analyticsText: 'İyileştirilebilmesi için sitenin nasıl kullanıldığını ölçer.',
    advertisingText:
      'Size burada ve başka yerlerde ilgi alanlarınıza uygun reklamlar gösterir ve bunların sonuçlarını ölçer.',
    preferencesTitle: 'Gizlilik tercihleri',
    intro:
      'Bu sitenin cihazınızda neleri saklayabileceğini ve ziyaretinizle ilgili verileri kimlerin alabileceğini seçin. Siz kaydetmeden hiçbir şey değişmez.',
    gpc: 'Tarayıcınız Global Privacy Control sinyalini gönderiyor. Bu sinyale uyuyoruz: Siz burada açmadıkça isteğe bağlı hiçbir şey açık olmaz.',
    always: 'Her zaman açık',
    details: 'Hizmetler ve depolama',
    provider: 'Sağlayıcı',
    retention: 'Saklama süresi',
    cookie: 'Çerez',
    localStorage: 'Yerel depolama',
    sessionStorage: 'Oturum depolaması',
    indexedDB: 'Tarayıcıdaki veritabanı',
    cacheStorage: 'Tarayıcının sakladığı dosyalar',
    session: 'Bu ziyaret',
    persistent: 'Silinene kadar',
    privacyPage: 'Gizlilik sayfası',
    optOutPage: 'Vazgeçme sayfası',
    save: 'Tercihleri kaydet',
    close: 'Kaydetmeden kapat',
    reopen: 'Çerez ayarları',
    mixed: '{all} hizmetten {on} tanesi açık',
    embedText:
      'Bu içeriği yüklerseniz {provider}, IP adresinizi ve hangi tarayıcıyı kullandığınızı öğrenir ve cihazınızda çerez saklayabilir.',
    embedOnce: 'Bir kez yükle',
    embedAlways: '{service} için her zaman izin ver',
    embedPrivacy: '{provider} gizlilik sayfası',
    embedPolicy: 'Gizlilik politikası',
  },
};
