import type { Language } from './language.js';

/**
 * Portuguese of Brazil: says “você”. “Cookies”, “consentimento”, as the ANPD writes, “aceitar” and “rejeitar”; “configurações”, “salvar” and
 * “arquivos”, where Portugal has other words. Names of companies stand in apposition or after a colon, since they would take an article.
 */
export const ptBR: Language = {
  language: 'pt-BR',
  review: 'unreviewed',
  list: [', ', ' e '],
  texts: {
    title: 'Suas escolhas de privacidade',
    text: 'Com o seu consentimento, usamos cookies e armazenamento semelhante para: {categories}. Nada opcional é executado antes da sua escolha. Você pode recusar e pode mudar de ideia a qualquer momento.',
    acceptAll: 'Aceitar tudo',
    rejectAll: 'Rejeitar tudo',
    preferences: 'Preferências',
    policy: 'Política de privacidade',
    closeBanner: 'Fechar e rejeitar tudo',
    closeNote: 'Ao fechar este aviso, você rejeita tudo o que é opcional.',
    asked: 'Este site pergunta sobre suas escolhas de privacidade.',
    saved: 'Suas escolhas foram salvas.',
    functional: 'Funcionalidades adicionais',
    analytics: 'Análise',
    advertising: 'Publicidade',
    essential: 'Essencial',
    essentialText: 'Necessário para o site funcionar: segurança, login, seu carrinho, esta escolha.',
    functionalText: 'Memorizam o que você configurou e mostram conteúdo incorporado, como vídeos, mapas e chat.',
    analyticsText: 'Mede como o site é usado, para que ele possa ser melhorado.',
    advertisingText:
      'Mostra publicidade de acordo com seus interesses, aqui e em outros lugares, e mede os resultados.',
    preferencesTitle: 'Preferências de privacidade',
    intro:
      'Escolha o que este site pode armazenar no seu dispositivo e quem pode receber dados sobre a sua visita. Nada muda até você salvar.',
    gpc: 'Seu navegador envia o sinal “Global Privacy Control”. O sinal é respeitado: nada opcional está ativado, a menos que você o ative aqui.',
    always: 'Sempre ativado',
    details: 'Serviços e armazenamento',
    provider: 'Fornecedor',
    retention: 'Prazo de conservação',
    cookie: 'Cookie',
    localStorage: 'Armazenamento local',
    sessionStorage: 'Armazenamento de sessão',
    indexedDB: 'Banco de dados no navegador',
    cacheStorage: 'Arquivos guardados pelo navegador',
    session: 'esta visita',
    persistent: 'até a exclusão',
    privacyPage: 'Página de privacidade',
    optOutPage: 'Página de oposição (opt-out)',
    save: 'Salvar escolhas',
    close: 'Fechar sem salvar',
    reopen: 'Configurações de cookies',
    mixed: 'Ativados: {on} de {all}',
    embedText:
      'Se você carregar este conteúdo, o fornecedor {provider} saberá seu endereço IP e qual navegador você usa e poderá armazenar cookies no seu dispositivo.',
    embedOnce: 'Carregar uma vez',
    embedAlways: 'Permitir sempre: {service}',
    embedPrivacy: 'Página de privacidade: {provider}',
    embedPolicy: 'Política de privacidade',
  },
};
