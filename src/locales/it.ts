import type { Language } from './language.js';

/**
 * Italian: says “tu”. “Cookie” (unchanged in the plural), “consenso”, “accetta” and “rifiuta”, as large sites have them; “informativa”
 * for the policy, as the Garante says.
 */
export const it: Language = {
  language: 'it',
  review: 'unreviewed',
  list: [', ', ' e '],
  texts: {
    title: 'Le tue scelte sulla privacy',
    text: 'Con il tuo consenso usiamo cookie e strumenti di archiviazione simili per: {categories}. Nulla di facoltativo si attiva prima della tua scelta. Puoi rifiutare e puoi cambiare idea in qualsiasi momento.',
    acceptAll: 'Accetta tutto',
    rejectAll: 'Rifiuta tutto',
    preferences: 'Preferenze',
    policy: 'Informativa sulla privacy',
    closeBanner: 'Chiudi e rifiuta tutto',
    closeNote: 'Se chiudi questo avviso, rifiuti tutto ciò che è facoltativo.',
    asked: 'Questo sito ti chiede di fare le tue scelte sulla privacy.',
    saved: 'Le tue scelte sono state salvate.',
    functional: 'Funzionalità',
    analytics: 'Statistiche',
    advertising: 'Pubblicità',
    essential: 'Necessari',
    essentialText: 'Servono al funzionamento del sito: sicurezza, accesso, il tuo carrello, questa scelta.',
    functionalText: 'Ricordano ciò che imposti e mostrano contenuti incorporati come video, mappe e chat.',
    analyticsText: 'Misurano come viene usato il sito, per poterlo migliorare.',
    advertisingText: 'Ti mostra pubblicità in linea con i tuoi interessi, qui e altrove, e ne misura i risultati.',
    preferencesTitle: 'Preferenze sulla privacy',
    intro:
      'Scegli che cosa può conservare questo sito sul tuo dispositivo e chi può ricevere dati sulla tua visita. Non cambia nulla finché non salvi.',
    gpc: 'Il tuo browser invia il segnale “Global Privacy Control”. Viene rispettato: nulla di facoltativo è attivo, a meno che tu non lo attivi qui.',
    always: 'Sempre attivi',
    details: 'Servizi e archiviazione',
    provider: 'Fornitore',
    retention: 'Durata di conservazione',
    cookie: 'Cookie',
    localStorage: 'Archiviazione locale',
    sessionStorage: 'Archiviazione di sessione',
    indexedDB: 'Database nel browser',
    cacheStorage: 'File conservati dal browser',
    session: 'questa visita',
    persistent: 'fino alla cancellazione',
    privacyPage: 'Pagina sulla privacy',
    optOutPage: 'Pagina di opt-out',
    save: 'Salva le scelte',
    close: 'Chiudi senza salvare',
    reopen: 'Impostazioni dei cookie',
    mixed: 'Attivi: {on} su {all}',
    embedText:
      'Se carichi il contenuto, {provider} viene a conoscere il tuo indirizzo IP e quale browser usi, e può salvare cookie sul tuo dispositivo.',
    embedOnce: 'Carica una volta',
    embedAlways: 'Consenti sempre {service}',
    embedPrivacy: 'Pagina sulla privacy di {provider}',
    embedPolicy: 'Informativa sulla privacy',
  },
};
