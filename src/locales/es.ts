import type { Language } from './language.js';

/**
 * Spanish: says “tú”, as large sites of Spain do. “Cookies”, “consentimiento”, “aceptar” and “rechazar”, as the AEPD has them;
 * “configuración” for preferences.
 */
export const es: Language = {
  language: 'es',
  review: 'unreviewed',
  list: [', ', ' y '],
  texts: {
    title: 'Tus opciones de privacidad',
    text: 'Con tu consentimiento, usamos cookies y almacenamiento similar para: {categories}. Nada opcional se ejecuta antes de que elijas. Puedes rechazarlo y puedes cambiar de opinión en cualquier momento.',
    acceptAll: 'Aceptar todo',
    rejectAll: 'Rechazar todo',
    preferences: 'Configuración',
    policy: 'Política de privacidad',
    closeBanner: 'Cerrar y rechazar todo',
    closeNote: 'Al cerrar este aviso, rechazas todo lo opcional.',
    asked: 'Este sitio te pregunta por tus opciones de privacidad.',
    saved: 'Tus opciones se han guardado.',
    functional: 'Funciones adicionales',
    analytics: 'Análisis',
    advertising: 'Publicidad',
    essential: 'Esencial',
    essentialText: 'Necesario para que el sitio funcione: seguridad, inicio de sesión, tu cesta, esta elección.',
    functionalText: 'Sirven para recordar lo que configuras y mostrar contenido incrustado, como vídeos, mapas y chat.',
    analyticsText: 'Sirve para medir cómo se usa el sitio y así poder mejorarlo.',
    advertisingText:
      'Sirve para mostrarte publicidad acorde con tus intereses, aquí y en otros sitios, y medir sus resultados.',
    preferencesTitle: 'Configuración de privacidad',
    intro:
      'Elige qué puede almacenar este sitio en tu dispositivo y quién puede recibir datos sobre tu visita. Nada cambia hasta que guardes.',
    gpc: 'Tu navegador envía la señal «Global Privacy Control». Se respeta: nada opcional está activado, salvo que lo actives aquí.',
    always: 'Siempre activado',
    details: 'Servicios y almacenamiento',
    provider: 'Proveedor',
    retention: 'Plazo de conservación',
    cookie: 'Cookie',
    localStorage: 'Almacenamiento local',
    sessionStorage: 'Almacenamiento de sesión',
    indexedDB: 'Base de datos en el navegador',
    cacheStorage: 'Archivos guardados por el navegador',
    session: 'esta visita',
    persistent: 'hasta su eliminación',
    privacyPage: 'Página de privacidad',
    optOutPage: 'Página de exclusión (opt-out)',
    save: 'Guardar opciones',
    close: 'Cerrar sin guardar',
    reopen: 'Configuración de cookies',
    mixed: 'Activados: {on} de {all}',
    embedText:
      'Si cargas el contenido, {provider} conocerá tu dirección IP y qué navegador usas, y podrá almacenar cookies en tu dispositivo.',
    embedOnce: 'Cargar una vez',
    embedAlways: 'Permitir siempre {service}',
    embedPrivacy: 'Página de privacidad de {provider}',
    embedPolicy: 'Política de privacidad',
  },
};
