import type { Language } from './language.js';

/**
 * Japanese: です・ます, and no “あなた”. “Cookie”, “許可” and “拒否” as browsers and large sites write, “選択” for choices, “必須でないもの” for what is
 * not essential. Buttons end in a noun or in the plain form of a verb, as usual. No spaces beside Latin words.
 */
export const ja: Language = {
  language: 'ja',
  review: 'unreviewed',
  list: ['、', '、'],
  texts: {
    title: 'プライバシーに関する選択',
    text: '許可をいただいた場合に限り、Cookieや同様の保存方法を次の目的に使用します：{categories}。選択いただくまで、必須でないものは何も実行されません。拒否することも、後からいつでも選択を変更することもできます。',
    acceptAll: 'すべて許可',
    rejectAll: 'すべて拒否',
    preferences: '設定',
    policy: 'プライバシーポリシー',
    closeBanner: '閉じてすべて拒否',
    closeNote: 'この表示を閉じると、必須でないものはすべて拒否されます。',
    asked: 'このサイトでは、プライバシーに関する選択をお尋ねしています。',
    saved: '選択を保存しました。',
    functional: '追加機能',
    analytics: 'アクセス解析',
    advertising: '広告',
    essential: '必須',
    essentialText: 'サイトの動作に必要です（セキュリティ、ログイン、買い物かご、この選択の記録）。',
    functionalText: '設定した内容を記憶し、動画、地図、チャットなどの埋め込みコンテンツを表示します。',
    analyticsText: 'サイトを改善できるように、利用状況を測定します。',
    advertisingText: 'このサイトやほかのサイトなどで、興味や関心に合った広告を表示し、その効果を測定します。',
    preferencesTitle: 'プライバシー設定',
    intro:
      'このサイトがお使いの端末に保存してよいものと、訪問に関するデータを受け取ってよい相手を選択してください。保存するまで何も変わりません。',
    gpc: 'お使いのブラウザーは「Global Privacy Control」信号を送信しています。このサイトは信号に従います。ここでオンにしない限り、必須でないものはすべてオフです。',
    always: '常にオン',
    details: 'サービスと保存内容',
    provider: '提供元',
    retention: '保存期間',
    cookie: 'Cookie',
    localStorage: 'ローカルストレージ',
    sessionStorage: 'セッションストレージ',
    indexedDB: 'ブラウザー内のデータベース',
    cacheStorage: 'ブラウザーが保存するファイル',
    session: '今回の訪問中',
    persistent: '削除されるまで',
    privacyPage: 'プライバシーに関するページ',
    optOutPage: 'オプトアウトのページ',
    save: '選択を保存',
    close: '保存せずに閉じる',
    reopen: 'Cookieの設定',
    mixed: '{all}件中{on}件がオン',
    embedText:
      'このコンテンツを読み込むと、お使いのIPアドレスとブラウザーの種類が{provider}に伝わります。また、{provider}がお使いの端末にCookieを保存することがあります。',
    embedOnce: '一度だけ読み込む',
    embedAlways: '{service}を常に許可',
    embedPrivacy: '{provider}のプライバシーに関するページ',
    embedPolicy: 'プライバシーポリシー',
  },
};
