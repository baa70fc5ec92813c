import type { Language } from './language.js';

/**
 * Arabic: addresses the visitor without a gender, by nouns and by “ك”; buttons are nouns. “ملفات تعريف الارتباط” for cookies, “موافقة”, “قبول” and
 * “رفض”, “اختياري” for what is optional. The categories are feminine or plural, and so is what is said of them. A noun stands before the name of
 * a provider, whose gender is unknown; that of a service stands after a colon.
 */
export const ar: Language = {
  language: 'ar',
  review: 'unreviewed',
  dir: 'rtl',
  list: ['، ', ' و'],
  texts: {
    title: 'خياراتك بشأن الخصوصية',
    text: 'بموافقتك نستخدم ملفات تعريف الارتباط ووسائل تخزين مشابهة من أجل: {categories}. لا يعمل أي شيء اختياري قبل تحديد خياراتك. يمكنك الرفض، ويمكنك تغيير رأيك في أي وقت.',
    acceptAll: 'قبول الكل',
    rejectAll: 'رفض الكل',
    preferences: 'التفضيلات',
    policy: 'سياسة الخصوصية',
    closeBanner: 'إغلاق ورفض الكل',
    closeNote: 'عند إغلاق هذه الرسالة يُرفض كل ما هو اختياري.',
    asked: 'يطلب منك هذا الموقع تحديد خياراتك بشأن الخصوصية.',
    saved: 'تم حفظ خياراتك.',
    functional: 'الوظائف الإضافية',
    analytics: 'التحليلات',
    advertising: 'الإعلانات',
    essential: 'الوظائف الضرورية',
    essentialText: 'لازمة لعمل الموقع: الأمان وتسجيل الدخول وسلة التسوق الخاصة بك وهذا الاختيار.',
    functionalText: 'تتذكر إعداداتك وتعرض محتوى مضمّنًا مثل الفيديو والخرائط والدردشة.',
    analyticsText: 'تقيس كيفية استخدام الموقع بما يتيح تحسينه.',
    advertisingText: 'تُعرض لك، هنا وفي أماكن أخرى، إعلانات تناسب اهتماماتك، وتُقاس نتائجها.',
    preferencesTitle: 'تفضيلات الخصوصية',
    intro:
      'يمكنك هنا اختيار ما يجوز لهذا الموقع تخزينه على جهازك ومن يجوز له تلقي بيانات عن زيارتك. لا يتغير أي شيء قبل الحفظ.',
    gpc: 'يرسل متصفحك إشارة «Global Privacy Control». نحن نحترمها: لا يُفعَّل أي شيء اختياري إلا باختيارك هنا.',
    always: 'مفعّلة دائمًا',
    details: 'الخدمات والتخزين',
    provider: 'مقدّم الخدمة',
    retention: 'مدة الاحتفاظ',
    cookie: 'ملف تعريف ارتباط',
    localStorage: 'تخزين محلي',
    sessionStorage: 'تخزين الجلسة',
    indexedDB: 'قاعدة بيانات في المتصفح',
    cacheStorage: 'ملفات يحتفظ بها المتصفح',
    session: 'هذه الزيارة',
    persistent: 'حتى الحذف',
    privacyPage: 'صفحة الخصوصية',
    optOutPage: 'صفحة رفض التتبّع',
    save: 'حفظ الخيارات',
    close: 'إغلاق دون حفظ',
    reopen: 'إعدادات ملفات تعريف الارتباط',
    mixed: 'المفعّل: {on} من {all}',
    embedText:
      'عند تحميل هذا المحتوى سيعرف مقدّم الخدمة {provider} عنوان IP الخاص بك ونوع متصفحك، وقد يخزّن ملفات تعريف ارتباط على جهازك.',
    embedOnce: 'تحميل لمرة واحدة',
    embedAlways: 'سماح دائم: {service}',
    embedPrivacy: 'صفحة الخصوصية لدى {provider}',
    embedPolicy: 'سياسة الخصوصية',
  },
};
