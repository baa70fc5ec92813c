import type { Language } from './language.js';

/**
 * Vietnamese: says “bạn”. “Cookie”, “cho phép”, “chấp nhận” and “từ chối”, “quyền riêng tư” for privacy; what is optional is “không bắt buộc”,
 * since “tùy chọn” is also a setting; “lựa chọn” is a choice, “lưu” to save.
 */
export const vi: Language = {
  language: 'vi',
  review: 'unreviewed',
  list: [', ', ' và '],
  texts: {
    title: 'Lựa chọn của bạn về quyền riêng tư',
    text: 'Nếu bạn cho phép, chúng tôi sử dụng cookie và các hình thức lưu trữ tương tự cho: {categories}. Những gì không bắt buộc sẽ không chạy trước khi bạn lựa chọn. Bạn có thể từ chối, và có thể thay đổi ý kiến bất cứ lúc nào.',
    acceptAll: 'Chấp nhận tất cả',
    rejectAll: 'Từ chối tất cả',
    preferences: 'Cài đặt',
    policy: 'Chính sách quyền riêng tư',
    closeBanner: 'Đóng và từ chối tất cả',
    closeNote: 'Nếu đóng thông báo này, bạn từ chối tất cả những gì không bắt buộc.',
    asked: 'Trang web này hỏi về lựa chọn của bạn đối với quyền riêng tư.',
    saved: 'Đã lưu lựa chọn của bạn.',
    functional: 'Chức năng bổ sung',
    analytics: 'Phân tích',
    advertising: 'Quảng cáo',
    essential: 'Thiết yếu',
    essentialText: 'Cần thiết để trang web hoạt động: bảo mật, đăng nhập, giỏ hàng của bạn và lựa chọn này.',
    functionalText: 'Ghi nhớ những gì bạn thiết lập và hiển thị nội dung nhúng như video, bản đồ và trò chuyện.',
    analyticsText: 'Đo lường cách trang web được sử dụng, để có thể cải thiện trang web.',
    advertisingText:
      'Hiển thị quảng cáo phù hợp với mối quan tâm của bạn, tại đây và ở nơi khác, đồng thời đo lường kết quả.',
    preferencesTitle: 'Cài đặt quyền riêng tư',
    intro:
      'Hãy chọn những gì trang web này được lưu trên thiết bị của bạn và ai được nhận dữ liệu về lượt truy cập của bạn. Không có gì thay đổi cho đến khi bạn lưu.',
    gpc: 'Trình duyệt của bạn gửi tín hiệu “Global Privacy Control”. Tín hiệu này được tôn trọng: những gì không bắt buộc đều tắt, trừ khi bạn bật ở đây.',
    always: 'Luôn bật',
    details: 'Dịch vụ và lưu trữ',
    provider: 'Nhà cung cấp',
    retention: 'Thời gian lưu giữ',
    cookie: 'Cookie',
    localStorage: 'Bộ nhớ cục bộ',
    sessionStorage: 'Bộ nhớ phiên',
    indexedDB: 'Cơ sở dữ liệu trong trình duyệt',
    cacheStorage: 'Tệp do trình duyệt lưu giữ',
    session: 'lượt truy cập này',
    persistent: 'cho đến khi bị xóa',
    privacyPage: 'Trang về quyền riêng tư',
    optOutPage: 'Trang từ chối theo dõi',
    save: 'Lưu lựa chọn',
    close: 'Đóng mà không lưu',
    reopen: 'Cài đặt cookie',
    mixed: 'Đang bật: {on} trên {all}',
    embedText:
      'Nếu bạn tải nội dung này, {provider} sẽ biết địa chỉ IP của bạn và trình duyệt bạn đang dùng, và có thể lưu cookie trên thiết bị của bạn.',
    embedOnce: 'Tải một lần',
    embedAlways: 'Luôn cho phép {service}',
    embedPrivacy: 'Trang về quyền riêng tư của {provider}',
    embedPolicy: 'Chính sách quyền riêng tư',
  },
};
