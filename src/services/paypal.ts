import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const library = 'https://www.npmjs.com/package/@paypal/paypal-js';

export const paypal: ServiceTemplate<'paypal'> = {
  id: 'paypal',
  name: 'PayPal',
  // On a page that takes payments with it; a mere badge or message of PayPal is not essential.
  category: 'essential',
  provider: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
  purpose: 'Takes payments, and watches for fraud.',
  privacy: 'https://www.paypal.com/privacy-center',
  params: {
    client: {
      help: 'Client ID, in the Developer Dashboard › Apps & Credentials',
      example: 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEfGhIjKl',
      pattern: '[A-Za-z0-9_-]{20,120}',
    },
    currency: { help: 'Currency of the payments', example: 'EUR', pattern: '[A-Z]{3}', default: 'USD' },
  },
  // The site shows the buttons itself.
  load: { scripts: [{ src: 'https://www.paypal.com/sdk/js?client-id={client}&currency={currency}' }] },
  hosts: [
    'https://www.paypal.com',
    'https://*.paypal.com',
    'https://www.paypalobjects.com',
    'https://*.paypalobjects.com',
  ],
  stored: [
    {
      name: 'enforce_policy',
      domain: 'paypal.com',
      retention: 'P1Y',
      purpose: 'Holds which rules apply to a visitor.',
      source: ocd,
    },
    { name: 'ts', domain: 'paypal.com', retention: 'P3Y', purpose: 'Watches for fraud.', source: ocd },
    { name: 'ts_c', domain: 'paypal.com', retention: 'P3Y', purpose: 'Watches for fraud.', source: ocd },
    {
      name: 'tsrce',
      domain: 'paypal.com',
      retention: 'session',
      purpose: 'Tells which part of PayPal is in use.',
      source: ocd,
    },
    { name: 'nsid', domain: 'paypal.com', retention: 'session', purpose: 'Watches for fraud.', source: ocd },
    {
      name: 'x-pp-s',
      domain: 'paypal.com',
      retention: 'session',
      purpose: 'Holds the session of a payment.',
      source: ocd,
    },
    {
      name: 'X-PP-SILOVER',
      domain: 'paypal.com',
      retention: 'PT30M',
      purpose: 'Keeps a visitor on the same server.',
      source: ocd,
    },
    {
      name: 'X-PP-L7',
      domain: 'paypal.com',
      retention: 'session',
      purpose: 'Keeps a visitor on the same server.',
      source: ocd,
    },
    {
      name: 'l7_az',
      domain: 'paypal.com',
      retention: 'P1D',
      purpose: 'Keeps a visitor on the same server.',
      source: ocd,
    },
    {
      name: '__paypal_storage__',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds the session of a payment.',
      source: 'unverified',
    },
  ],
  sources: { load: library, stop: 'unverified', privacy: ocd, hosts: 'unverified' },
};
