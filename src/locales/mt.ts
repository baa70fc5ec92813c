import type { Language } from './language.js';

/**
 * Maltese: says “int”. “Cookies”, as public bodies write, “kunsens”, “aċċetta” and “irrifjuta”; “privatezza” for privacy. Names stand in
 * apposition or after a colon.
 */
export const mt: Language = {
  language: 'mt',
  review: 'unreviewed',
  list: [', ', ' u '],
  texts: {
    title: 'L-għażliet tiegħek dwar il-privatezza',
    text: 'Bil-kunsens tiegħek nużaw cookies u ħażna simili għal: {categories}. Xejn fakultattiv ma jibda jaħdem qabel ma tagħżel. Tista’ tirrifjuta, u tista’ tbiddel fehmtek meta trid.',
    acceptAll: 'Aċċetta kollox',
    rejectAll: 'Irrifjuta kollox',
    preferences: 'Preferenzi',
    policy: 'Politika tal-privatezza',
    closeBanner: 'Agħlaq u rrifjuta kollox',
    closeNote: 'Jekk tagħlaq dan l-avviż, tirrifjuta dak kollu li hu fakultattiv.',
    asked: 'Dan is-sit qed jistaqsik dwar l-għażliet tal-privatezza tiegħek.',
    saved: 'L-għażliet tiegħek ġew issejvjati.',
    functional: 'Funzjonijiet addizzjonali',
    analytics: 'Analitika',
    advertising: 'Reklamar',
    essential: 'Essenzjali',
    essentialText: 'Meħtieġ biex is-sit jaħdem: is-sigurtà, id-dħul fil-kont, il-basket tiegħek, din l-għażla.',
    functionalText: 'Jiftakru dak li tissettja u juru kontenut inkorporat bħal vidjows, mapep u chat.',
    analyticsText: 'Tkejjel kif jintuża s-sit, biex ikun jista’ jittejjeb.',
    advertisingText:
      'Jurik reklami li jaqblu mal-interessi tiegħek, hawn u f’postijiet oħra, u jkejjel ir-riżultati tagħhom.',
    preferencesTitle: 'Preferenzi tal-privatezza',
    intro:
      'Agħżel x’jista’ jaħżen dan is-sit fuq l-apparat tiegħek u min jista’ jirċievi data dwar iż-żjara tiegħek. Ma jinbidel xejn sakemm tissejvja.',
    gpc: 'Il-browser tiegħek jibgħat is-sinjal “Global Privacy Control”. Is-sinjal jiġi rrispettat: xejn fakultattiv ma jkun mixgħul sakemm ma tixgħelux int hawnhekk.',
    always: 'Dejjem mixgħul',
    details: 'Servizzi u ħażna',
    provider: 'Fornitur',
    retention: 'Żmien taż-żamma',
    cookie: 'Cookie',
    localStorage: 'Ħażna lokali',
    sessionStorage: 'Ħażna tas-sessjoni',
    indexedDB: 'Database fil-browser',
    cacheStorage: 'Fajls miżmuma mill-browser',
    session: 'din iż-żjara',
    persistent: 'sakemm jitħassar',
    privacyPage: 'Paġna dwar il-privatezza',
    optOutPage: 'Paġna tal-opt-out',
    save: 'Issejvja l-għażliet',
    close: 'Agħlaq mingħajr ma tissejvja',
    reopen: 'Settings tal-cookies',
    mixed: 'Mixgħula: {on} minn {all}',
    embedText:
      'Jekk tgħabbi l-kontenut, il-fornitur {provider} isir jaf l-indirizz IP tiegħek u liema browser tuża, u jista’ jaħżen cookies fuq l-apparat tiegħek.',
    embedOnce: 'Għabbi darba',
    embedAlways: 'Ippermetti dejjem: {service}',
    embedPrivacy: 'Paġna dwar il-privatezza: {provider}',
    embedPolicy: 'Politika tal-privatezza',
  },
};
