import type { Language } from './language.js';

/**
 * Korean: 합니다 for statements, 하세요 for what visitors are to do, and no word for “you”. “쿠키”, “동의” and “거부”, “개인정보 보호” for privacy, as public
 * bodies write. “선택” is the choice alone: what is not essential is “필수가 아닌 항목”. No particle hangs on a name.
 */
export const ko: Language = {
  language: 'ko',
  review: 'unreviewed',
  list: [', ', ' 및 '],
  texts: {
    title: '개인정보 보호에 관한 선택',
    text: '동의하시는 경우 쿠키와 이와 유사한 저장 방식을 다음 용도로 사용합니다: {categories}. 선택하시기 전에는 필수가 아닌 항목이 실행되지 않습니다. 거부할 수 있으며, 언제든지 선택을 변경할 수 있습니다.',
    acceptAll: '모두 동의',
    rejectAll: '모두 거부',
    preferences: '설정',
    policy: '개인정보 처리방침',
    closeBanner: '닫고 모두 거부',
    closeNote: '이 안내를 닫으면 필수가 아닌 항목이 모두 거부됩니다.',
    asked: '이 사이트에서 개인정보 보호에 관한 선택을 묻고 있습니다.',
    saved: '선택이 저장되었습니다.',
    functional: '부가 기능',
    analytics: '이용 분석',
    advertising: '광고',
    essential: '필수',
    essentialText: '사이트가 작동하는 데 필요합니다: 보안, 로그인, 장바구니, 이 선택의 저장.',
    functionalText: '설정한 내용을 기억하고 동영상, 지도, 채팅과 같은 삽입된 콘텐츠를 표시합니다.',
    analyticsText: '사이트를 개선할 수 있도록 사이트가 어떻게 이용되는지 측정합니다.',
    advertisingText: '이 사이트와 다른 곳에서 관심사에 맞는 광고를 표시하고 그 효과를 측정합니다.',
    preferencesTitle: '개인정보 보호 설정',
    intro:
      '이 사이트가 기기에 무엇을 저장할 수 있는지, 방문에 관한 데이터를 누가 받을 수 있는지 선택하세요. 저장하기 전에는 아무것도 바뀌지 않습니다.',
    gpc: '사용 중인 브라우저가 ‘Global Privacy Control’ 신호를 보내고 있습니다. 이 사이트는 이 신호를 따릅니다. 여기에서 켜지 않는 한 필수가 아닌 항목은 모두 꺼져 있습니다.',
    always: '항상 켜짐',
    details: '서비스 및 저장 정보',
    provider: '제공자',
    retention: '보관 기간',
    cookie: '쿠키',
    localStorage: '로컬 저장소',
    sessionStorage: '세션 저장소',
    indexedDB: '브라우저 내 데이터베이스',
    cacheStorage: '브라우저가 보관하는 파일',
    session: '이번 방문 동안',
    persistent: '삭제할 때까지',
    privacyPage: '개인정보 보호 페이지',
    optOutPage: '거부(옵트아웃) 페이지',
    save: '선택 저장',
    close: '저장하지 않고 닫기',
    reopen: '쿠키 설정',
    mixed: '{all}개 중 {on}개 켜짐',
    embedText:
      '이 콘텐츠를 불러오면 {provider} 측에서 IP 주소와 사용 중인 브라우저를 알게 되며, 기기에 쿠키를 저장할 수 있습니다.',
    embedOnce: '한 번만 불러오기',
    embedAlways: '항상 허용: {service}',
    embedPrivacy: '개인정보 보호 페이지: {provider}',
    embedPolicy: '개인정보 처리방침',
  },
};
