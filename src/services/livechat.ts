import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const library = 'https://www.npmjs.com/package/@livechat/widget-core';

export const livechat: ServiceTemplate<'livechat'> = {
  id: 'livechat',
  name: 'LiveChat',
  category: 'functional',
  provider: 'Text, Inc. (LiveChat)',
  purpose: 'Lets visitors chat with the people behind the site.',
  privacy: 'https://www.livechat.com/legal/privacy-policy/',
  // Its snippet builds an object whose methods keep calls as lists within lists, which data cannot say: the page brings
  // it, marked with `data-consent`.
  hosts: ['https://cdn.livechatinc.com', 'https://*.livechatinc.com', 'wss://*.livechatinc.com'],
  stored: [
    { name: '__lc_cid', domain: 'livechatinc.com', retention: 'P3Y', purpose: 'Recognises a visitor.', source: ocd },
    {
      name: '__lc_cst',
      domain: 'livechatinc.com',
      retention: 'P3Y',
      purpose: 'Protects the conversation of a visitor.',
      source: ocd,
    },
    { name: '__lc2_cid', domain: 'livechatinc.com', retention: 'P3Y', purpose: 'Recognises a visitor.', source: ocd },
    {
      name: '__lc2_cst',
      domain: 'livechatinc.com',
      retention: 'P3Y',
      purpose: 'Protects the conversation of a visitor.',
      source: ocd,
    },
    {
      name: '__livechat',
      domain: 'livechatinc.com',
      retention: 'P3Y',
      purpose: 'Remembers settings of a visitor.',
      source: ocd,
    },
    { name: '__lc_cid', retention: 'P3Y', purpose: 'Recognises a visitor.', source: 'unverified' },
    { name: '__lc_cst', retention: 'P3Y', purpose: 'Protects the conversation of a visitor.', source: 'unverified' },
    { name: '__livechat', retention: 'P3Y', purpose: 'Remembers settings of a visitor.', source: 'unverified' },
  ],
  stop: [['LiveChatWidget.call', 'destroy']],
  sources: { stop: library, privacy: ocd, hosts: 'unverified' },
};
