import type { Language } from './language.js';

/**
 * Bengali: says “আপনি”; buttons are polite imperatives. “কুকি”, “অনুমতি”, “গ্রহণ করুন” and “প্রত্যাখ্যান করুন”, “গোপনীয়তা” for privacy, “ঐচ্ছিক” for what
 * is optional; “পছন্দ” is a choice, “সংরক্ষণ” to save. Words that are understood in Dhaka as in Kolkata. Names stand in the nominative, or
 * after a colon.
 */
export const bn: Language = {
  language: 'bn',
  review: 'unreviewed',
  list: [', ', ' এবং '],
  texts: {
    title: 'গোপনীয়তা বিষয়ে আপনার পছন্দ',
    text: 'আপনার অনুমতি পেলে আমরা এই উদ্দেশ্যে কুকি ও এ ধরনের অন্যান্য স্টোরেজ ব্যবহার করি: {categories}। আপনি বেছে নেওয়ার আগে ঐচ্ছিক কিছুই চালু হয় না। আপনি প্রত্যাখ্যান করতে পারেন, এবং যেকোনো সময় সিদ্ধান্ত বদলাতে পারেন।',
    acceptAll: 'সব গ্রহণ করুন',
    rejectAll: 'সব প্রত্যাখ্যান করুন',
    preferences: 'সেটিংস',
    policy: 'গোপনীয়তা নীতি',
    closeBanner: 'বন্ধ করুন এবং সব প্রত্যাখ্যান করুন',
    closeNote: 'এটি বন্ধ করলে ঐচ্ছিক সবকিছু প্রত্যাখ্যান করা হয়।',
    asked: 'এই সাইট গোপনীয়তা বিষয়ে আপনার পছন্দ জানতে চায়।',
    saved: 'আপনার পছন্দ সংরক্ষণ করা হয়েছে।',
    functional: 'অতিরিক্ত ফিচার',
    analytics: 'বিশ্লেষণ',
    advertising: 'বিজ্ঞাপন',
    essential: 'অপরিহার্য',
    essentialText: 'সাইটটি চলার জন্য প্রয়োজন: নিরাপত্তা, সাইন ইন, আপনার কার্ট এবং এই পছন্দ।',
    functionalText: 'আপনার সেটিংস মনে রাখে এবং ভিডিও, মানচিত্র ও চ্যাটের মতো এম্বেড করা কনটেন্ট দেখায়।',
    analyticsText: 'সাইটটি কীভাবে ব্যবহৃত হয় তা পরিমাপ করা হয়, যাতে এটি উন্নত করা যায়।',
    advertisingText:
      'এখানে ও অন্যত্র আপনাকে আপনার আগ্রহের সঙ্গে মেলে এমন বিজ্ঞাপন দেখানো হয় এবং সেগুলোর ফলাফল পরিমাপ করা হয়।',
    preferencesTitle: 'গোপনীয়তা সেটিংস',
    intro:
      'এই সাইট আপনার ডিভাইসে কী রাখতে পারবে এবং আপনার ভিজিটের তথ্য কারা পেতে পারবে, তা বেছে নিন। আপনি সংরক্ষণ না করা পর্যন্ত কিছুই বদলাবে না।',
    gpc: 'আপনার ব্রাউজার “Global Privacy Control” সংকেত পাঠায়। এটি মেনে চলা হয়: আপনি এখানে চালু না করলে ঐচ্ছিক কিছুই চালু থাকে না।',
    always: 'সব সময় চালু',
    details: 'সেবা ও স্টোরেজ',
    provider: 'সেবাদাতা',
    retention: 'রাখার মেয়াদ',
    cookie: 'কুকি',
    localStorage: 'লোকাল স্টোরেজ',
    sessionStorage: 'সেশন স্টোরেজ',
    indexedDB: 'ব্রাউজারের ডেটাবেস',
    cacheStorage: 'ব্রাউজারে রাখা ফাইল',
    session: 'এই ভিজিট',
    persistent: 'মুছে ফেলা পর্যন্ত',
    privacyPage: 'গোপনীয়তার পাতা',
    optOutPage: 'ট্র্যাকিং প্রত্যাখ্যানের পাতা',
    save: 'পছন্দ সংরক্ষণ করুন',
    close: 'সংরক্ষণ না করে বন্ধ করুন',
    reopen: 'কুকি সেটিংস',
    mixed: '{all}টির মধ্যে {on}টি চালু',
    embedText:
      'আপনি এটি লোড করলে {provider} আপনার IP ঠিকানা এবং আপনি কোন ব্রাউজার ব্যবহার করেন তা জানতে পারবে, এবং আপনার ডিভাইসে কুকি রাখতেও পারে।',
    embedOnce: 'একবার লোড করুন',
    embedAlways: 'সব সময় অনুমতি দিন: {service}',
    embedPrivacy: 'গোপনীয়তার পাতা: {provider}',
    embedPolicy: 'গোপনীয়তা নীতি',
  },
};
