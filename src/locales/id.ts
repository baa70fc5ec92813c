import type { Language } from './language.js';

/**
 * Indonesian: says “Anda”; buttons are plain imperatives. “Cookie”, “izin”, “terima” and “tolak”, “privasi”, “opsional”; “peramban” for the
 * browser, as the dictionary has it; “pilihan” is a choice, “simpan” to save.
 */
export const id: Language = {
  language: 'id',
  review: 'unreviewed',
  list: [', ', ' dan '],
  texts: {
    title: 'Pilihan privasi Anda',
    text: 'Dengan izin Anda, kami menggunakan cookie dan penyimpanan serupa untuk: {categories}. Tidak ada hal opsional yang dijalankan sebelum Anda memilih. Anda dapat menolak, dan Anda dapat berubah pikiran kapan saja.',
    acceptAll: 'Terima semua',
    rejectAll: 'Tolak semua',
    preferences: 'Preferensi',
    policy: 'Kebijakan privasi',
    closeBanner: 'Tutup dan tolak semua',
    closeNote: 'Menutup pesan ini berarti menolak semua hal opsional.',
    asked: 'Situs ini menanyakan pilihan privasi Anda.',
    saved: 'Pilihan Anda telah disimpan.',
    functional: 'Fitur tambahan',
    analytics: 'Analitik',
    advertising: 'Iklan',
    essential: 'Esensial',
    essentialText: 'Diperlukan agar situs berfungsi: keamanan, proses masuk, keranjang belanja Anda, dan pilihan ini.',
    functionalText: 'Mengingat pengaturan Anda dan menampilkan konten tersemat, seperti video, peta, dan obrolan.',
    analyticsText: 'Mengukur bagaimana situs digunakan, agar situs dapat ditingkatkan.',
    advertisingText:
      'Menampilkan iklan yang sesuai dengan minat Anda, di sini dan di tempat lain, serta mengukur hasilnya.',
    preferencesTitle: 'Preferensi privasi',
    intro:
      'Pilih apa yang boleh disimpan situs ini di perangkat Anda dan siapa yang boleh menerima data tentang kunjungan Anda. Tidak ada yang berubah sebelum Anda menyimpan.',
    gpc: 'Peramban Anda mengirim sinyal “Global Privacy Control”. Sinyal ini dipatuhi: tidak ada hal opsional yang aktif, kecuali jika Anda mengaktifkannya di sini.',
    always: 'Selalu aktif',
    details: 'Layanan dan penyimpanan',
    provider: 'Penyedia',
    retention: 'Masa penyimpanan',
    cookie: 'Cookie',
    localStorage: 'Penyimpanan lokal',
    sessionStorage: 'Penyimpanan sesi',
    indexedDB: 'Basis data di peramban',
    cacheStorage: 'Berkas yang disimpan peramban',
    session: 'kunjungan ini',
    persistent: 'sampai dihapus',
    privacyPage: 'Halaman privasi',
    optOutPage: 'Halaman penolakan pelacakan',
    save: 'Simpan pilihan',
    close: 'Tutup tanpa menyimpan',
    reopen: 'Pengaturan cookie',
    mixed: '{on} dari {all} aktif',
    embedText:
      'Jika Anda memuat konten ini, {provider} akan mengetahui alamat IP Anda dan peramban yang Anda gunakan, serta mungkin menyimpan cookie di perangkat Anda.',
    embedOnce: 'Muat sekali',
    embedAlways: 'Selalu izinkan {service}',
    embedPrivacy: 'Halaman privasi {provider}',
    embedPolicy: 'Kebijakan privasi',
  },
};
