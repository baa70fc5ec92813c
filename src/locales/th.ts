import type { Language } from './language.js';

/**
 * Thai: says “คุณ”, without the particles of politeness, as public bodies write. “คุกกี้”, “อนุญาต”, “ยอมรับ” and “ปฏิเสธ”, “ความเป็นส่วนตัว” for privacy;
 * what is optional is “ส่วนที่ไม่บังคับ”. Sentences have a space between them and no full stop; “โดย” after the categories says where their list ends.
 */
export const th: Language = {
  language: 'th',
  review: 'unreviewed',
  // With the space that stands before the last of three, as `Intl` has it: without it the last two would read as one.
  list: [' ', ' และ'],
  texts: {
    title: 'ตัวเลือกความเป็นส่วนตัวของคุณ',
    text: 'หากคุณอนุญาต เราจะใช้คุกกี้และการจัดเก็บข้อมูลที่คล้ายกันสำหรับ: {categories} โดยส่วนที่ไม่บังคับจะไม่ทำงานก่อนที่คุณจะเลือก คุณปฏิเสธได้ และเปลี่ยนใจได้ทุกเมื่อ',
    acceptAll: 'ยอมรับทั้งหมด',
    rejectAll: 'ปฏิเสธทั้งหมด',
    preferences: 'การตั้งค่า',
    policy: 'นโยบายความเป็นส่วนตัว',
    closeBanner: 'ปิดและปฏิเสธทั้งหมด',
    closeNote: 'การปิดข้อความนี้เป็นการปฏิเสธส่วนที่ไม่บังคับทั้งหมด',
    asked: 'เว็บไซต์นี้ขอทราบตัวเลือกความเป็นส่วนตัวของคุณ',
    saved: 'บันทึกตัวเลือกของคุณแล้ว',
    functional: 'ฟังก์ชันเสริม',
    analytics: 'การวิเคราะห์',
    advertising: 'การโฆษณา',
    essential: 'จำเป็น',
    essentialText: 'จำเป็นต่อการทำงานของเว็บไซต์: ความปลอดภัย การเข้าสู่ระบบ ตะกร้าสินค้าของคุณ และตัวเลือกนี้',
    functionalText: 'จดจำสิ่งที่คุณตั้งค่าไว้ และแสดงเนื้อหาที่ฝังไว้ เช่น วิดีโอ แผนที่ และแชต',
    analyticsText: 'วัดว่ามีการใช้เว็บไซต์อย่างไร เพื่อให้ปรับปรุงเว็บไซต์ได้',
    advertisingText: 'แสดงโฆษณาที่ตรงกับความสนใจของคุณ ทั้งที่นี่และที่อื่น และวัดผลโฆษณา',
    preferencesTitle: 'การตั้งค่าความเป็นส่วนตัว',
    intro:
      'เลือกว่าเว็บไซต์นี้จัดเก็บอะไรในอุปกรณ์ของคุณได้บ้าง และใครรับข้อมูลเกี่ยวกับการเข้าชมของคุณได้บ้าง จะไม่มีอะไรเปลี่ยนแปลงจนกว่าคุณจะบันทึก',
    gpc: 'เบราว์เซอร์ของคุณส่งสัญญาณ “Global Privacy Control” และเราปฏิบัติตามสัญญาณนี้: ส่วนที่ไม่บังคับจะปิดอยู่ เว้นแต่คุณจะเปิดที่นี่',
    always: 'เปิดอยู่เสมอ',
    details: 'บริการและการจัดเก็บข้อมูล',
    provider: 'ผู้ให้บริการ',
    retention: 'ระยะเวลาเก็บรักษา',
    cookie: 'คุกกี้',
    localStorage: 'พื้นที่จัดเก็บในเครื่อง',
    sessionStorage: 'พื้นที่จัดเก็บของเซสชัน',
    indexedDB: 'ฐานข้อมูลในเบราว์เซอร์',
    cacheStorage: 'ไฟล์ที่เบราว์เซอร์เก็บไว้',
    session: 'การเข้าชมครั้งนี้',
    persistent: 'จนกว่าจะลบ',
    privacyPage: 'หน้าความเป็นส่วนตัว',
    optOutPage: 'หน้าปฏิเสธการติดตาม',
    save: 'บันทึกตัวเลือก',
    close: 'ปิดโดยไม่บันทึก',
    reopen: 'การตั้งค่าคุกกี้',
    mixed: 'เปิดอยู่ {on} จาก {all}',
    embedText: 'หากคุณโหลดเนื้อหานี้ {provider} จะทราบที่อยู่ IP ของคุณและเบราว์เซอร์ที่คุณใช้ และอาจจัดเก็บคุกกี้ในอุปกรณ์ของคุณ',
    embedOnce: 'โหลดครั้งเดียว',
    embedAlways: 'อนุญาต {service} เสมอ',
    embedPrivacy: 'หน้าความเป็นส่วนตัวของ {provider}',
    embedPolicy: 'นโยบายความเป็นส่วนตัว',
  },
};
