import type { Language } from './language.js';

/**
 * Polish: says “ty”, with a small letter, without past forms that show a gender. “Pliki cookie”, “zgoda”, “zaakceptuj” and “odrzuć”, as
 * public bodies and large sites write. Names stand in the nominative.
 */
export const pl: Language = {
  language: 'pl',
  review: 'unreviewed',
  list: [', ', ' i '],
  texts: {
    title: 'Twoje wybory dotyczące prywatności',
    text: 'Za twoją zgodą używamy plików cookie i podobnych sposobów przechowywania danych w następujących celach: {categories}. Nic opcjonalnego nie uruchomi się, dopóki nie wybierzesz. Możesz odmówić i w każdej chwili możesz zmienić zdanie.',
    acceptAll: 'Zaakceptuj wszystko',
    rejectAll: 'Odrzuć wszystko',
    preferences: 'Ustawienia',
    policy: 'Polityka prywatności',
    closeBanner: 'Zamknij i odrzuć wszystko',
    closeNote: 'Zamknięcie oznacza odrzucenie wszystkiego, co opcjonalne.',
    asked: 'Ta strona pyta o twoje wybory dotyczące prywatności.',
    saved: 'Twoje wybory są zapisane.',
    functional: 'Dodatkowe funkcje',
    analytics: 'Analityka',
    advertising: 'Reklama',
    essential: 'Niezbędne',
    essentialText: 'Potrzebne do działania strony: bezpieczeństwo, logowanie, twój koszyk, ten wybór.',
    functionalText: 'Zapamiętują twoje ustawienia i wyświetlają osadzone treści, takie jak filmy, mapy i czat.',
    analyticsText: 'Mierzy, jak używana jest strona, aby można było ją ulepszać.',
    advertisingText:
      'Wyświetla ci reklamy dopasowane do twoich zainteresowań, tu i gdzie indziej, oraz mierzy ich skuteczność.',
    preferencesTitle: 'Ustawienia prywatności',
    intro:
      'Wybierz, co ta strona może przechowywać na twoim urządzeniu i kto może otrzymywać dane o twojej wizycie. Nic się nie zmieni, dopóki nie zapiszesz.',
    gpc: 'Twoja przeglądarka wysyła sygnał „Global Privacy Control”. Jest on respektowany: nic opcjonalnego nie jest włączone, chyba że włączysz to tutaj.',
    always: 'Zawsze włączone',
    details: 'Usługi i przechowywanie',
    provider: 'Dostawca',
    retention: 'Okres przechowywania',
    cookie: 'Plik cookie',
    localStorage: 'Pamięć lokalna',
    sessionStorage: 'Pamięć sesji',
    indexedDB: 'Baza danych w przeglądarce',
    cacheStorage: 'Pliki przechowywane przez przeglądarkę',
    session: 'ta wizyta',
    persistent: 'do usunięcia',
    privacyPage: 'Strona o prywatności',
    optOutPage: 'Strona rezygnacji (opt-out)',
    save: 'Zapisz wybory',
    close: 'Zamknij bez zapisywania',
    reopen: 'Ustawienia plików cookie',
    mixed: 'Włączone: {on} z {all}',
    embedText:
      'Jeśli załadujesz tę treść, {provider} pozna twój adres IP i dowie się, jakiej przeglądarki używasz, a także może zapisać pliki cookie na twoim urządzeniu.',
    embedOnce: 'Załaduj raz',
    embedAlways: 'Zawsze zezwalaj: {service}',
    embedPrivacy: 'Strona o prywatności: {provider}',
    embedPolicy: 'Polityka prywatności',
  },
};
