import type { Language } from './language.js';

/**
 * German: says “Sie”. “Cookies”, “Einwilligung”, “akzeptieren” and “ablehnen”, as public bodies and large sites write. The category is
 * “Zusatzfunktionen”, a noun, since “funktional” alone fits no list; what is not essential is “optional”.
 */
export const de: Language = {
  language: 'de',
  review: 'unreviewed',
  list: [', ', ' und '],
  texts: {
    title: 'Ihre Entscheidungen zum Datenschutz',
    text: 'Mit Ihrer Einwilligung verwenden wir Cookies und ähnliche Speichertechniken für: {categories}. Bevor Sie sich entscheiden, läuft nichts Optionales. Sie können ablehnen, und Sie können Ihre Entscheidung jederzeit ändern.',
    acceptAll: 'Alle akzeptieren',
    rejectAll: 'Alle ablehnen',
    preferences: 'Einstellungen',
    policy: 'Datenschutzerklärung',
    closeBanner: 'Schließen und alle ablehnen',
    closeNote: 'Wenn Sie dies schließen, lehnen Sie alles Optionale ab.',
    asked: 'Diese Website fragt nach Ihren Entscheidungen zum Datenschutz.',
    saved: 'Ihre Auswahl ist gespeichert.',
    functional: 'Zusatzfunktionen',
    analytics: 'Analyse',
    advertising: 'Werbung',
    essential: 'Notwendig',
    essentialText: 'Nötig, damit die Website funktioniert: Sicherheit, Anmeldung, Ihr Warenkorb, diese Auswahl.',
    functionalText: 'Merken sich, was Sie einstellen, und zeigen eingebettete Inhalte wie Videos, Karten und Chat.',
    analyticsText: 'Misst, wie die Website genutzt wird, damit sie verbessert werden kann.',
    advertisingText: 'Zeigt Ihnen hier und anderswo Werbung, die zu Ihren Interessen passt, und misst ihre Wirkung.',
    preferencesTitle: 'Datenschutz-Einstellungen',
    intro:
      'Wählen Sie, was diese Website auf Ihrem Gerät speichern darf und wer Daten über Ihren Besuch erhalten darf. Bis Sie speichern, ändert sich nichts.',
    gpc: 'Ihr Browser sendet das Signal „Global Privacy Control“. Es wird beachtet: Nichts Optionales ist eingeschaltet, es sei denn, Sie schalten es hier ein.',
    always: 'Immer eingeschaltet',
    details: 'Dienste und Speicherung',
    provider: 'Anbieter',
    retention: 'Speicherdauer',
    cookie: 'Cookie',
    localStorage: 'Lokaler Speicher',
    sessionStorage: 'Sitzungsspeicher',
    indexedDB: 'Datenbank im Browser',
    cacheStorage: 'Vom Browser gespeicherte Dateien',
    session: 'dieser Besuch',
    persistent: 'bis zur Löschung',
    privacyPage: 'Datenschutzseite',
    optOutPage: 'Widerspruchsseite (Opt-out)',
    save: 'Auswahl speichern',
    close: 'Schließen, ohne zu speichern',
    reopen: 'Cookie-Einstellungen',
    mixed: 'Eingeschaltet: {on} von {all}',
    embedText:
      'Wenn Sie den Inhalt laden, erfährt {provider} Ihre IP-Adresse und welchen Browser Sie verwenden, und kann Cookies auf Ihrem Gerät speichern.',
    embedOnce: 'Einmal laden',
    embedAlways: '{service} immer erlauben',
    embedPrivacy: 'Datenschutzseite von {provider}',
    embedPolicy: 'Datenschutzerklärung',
  },
};
