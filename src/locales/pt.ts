import type { Language } from './language.js';

/**
 * Portuguese of Portugal: the formal third person without “você”. “Cookies”, “consentimento”, “aceitar” and “rejeitar”; “definições” and
 * “navegador”. Names of companies stand in apposition or after a colon, since they would take an article.
 */
export const pt: Language = {
  language: 'pt',
  review: 'unreviewed',
  list: [', ', ' e '],
  texts: {
    title: 'As suas escolhas de privacidade',
    text: 'Com o seu consentimento, usamos cookies e armazenamento semelhante para: {categories}. Nada de opcional é executado antes da sua escolha. Pode recusar e pode mudar de ideias a qualquer momento.',
    acceptAll: 'Aceitar tudo',
    rejectAll: 'Rejeitar tudo',
    preferences: 'Preferências',
    policy: 'Política de privacidade',
    closeBanner: 'Fechar e rejeitar tudo',
    closeNote: 'Ao fechar este aviso, rejeita tudo o que é opcional.',
    asked: 'Este site pede-lhe que faça as suas escolhas de privacidade.',
    saved: 'As suas escolhas foram guardadas.',
    functional: 'Funcionalidades',
    analytics: 'Análise',
    advertising: 'Publicidade',
    essential: 'Essencial',
    essentialText: 'Necessário para o site funcionar: segurança, início de sessão, o seu carrinho, esta escolha.',
    functionalText: 'Memorizam o que definiu e mostram conteúdos incorporados, como vídeos, mapas e chat.',
    analyticsText: 'Mede a forma como o site é usado, para que possa ser melhorado.',
    advertisingText:
      'Mostra-lhe publicidade adequada aos seus interesses, aqui e noutros locais, e mede os resultados.',
    preferencesTitle: 'Preferências de privacidade',
    intro:
      'Escolha o que este site pode armazenar no seu dispositivo e quem pode receber dados sobre a sua visita. Nada muda até guardar.',
    gpc: 'O seu navegador envia o sinal «Global Privacy Control». O sinal é respeitado: nada de opcional está ativado, a não ser que o ative aqui.',
    always: 'Sempre ativado',
    details: 'Serviços e armazenamento',
    provider: 'Fornecedor',
    retention: 'Prazo de conservação',
    cookie: 'Cookie',
    localStorage: 'Armazenamento local',
    sessionStorage: 'Armazenamento de sessão',
    indexedDB: 'Base de dados no navegador',
    cacheStorage: 'Ficheiros guardados pelo navegador',
    session: 'esta visita',
    persistent: 'até à eliminação',
    privacyPage: 'Página de privacidade',
    optOutPage: 'Página de oposição (opt-out)',
    save: 'Guardar escolhas',
    close: 'Fechar sem guardar',
    reopen: 'Definições de cookies',
    mixed: 'Ativados: {on} de {all}',
    embedText:
      'Se carregar este conteúdo, o fornecedor {provider} fica a saber o seu endereço IP e que navegador usa, e pode armazenar cookies no seu dispositivo.',
    embedOnce: 'Carregar uma vez',
    embedAlways: 'Permitir sempre {service}',
    embedPrivacy: 'Página de privacidade: {provider}',
    embedPolicy: 'Política de privacidade',
  },
};
