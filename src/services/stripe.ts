import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const stripe: ServiceTemplate<'stripe'> = {
  id: 'stripe',
  name: 'Stripe',
  category: 'essential',
  provider: 'Stripe, Inc.',
  purpose: 'Takes payments, and watches for fraud.',
  privacy: 'https://stripe.com/privacy',
  // The site calls `Stripe(key)` itself, where it takes a payment.
  load: { scripts: [{ src: 'https://js.stripe.com/v3/' }] },
  hosts: [
    'https://js.stripe.com',
    'https://*.js.stripe.com',
    'https://api.stripe.com',
    'https://hooks.stripe.com',
    'https://checkout.stripe.com',
    'https://*.stripe.com',
    'https://m.stripe.network',
  ],
  stored: [
    { name: '__stripe_mid', retention: 'P1Y', purpose: 'Recognises a device, against fraud.', source: ocd },
    { name: '__stripe_sid', retention: 'PT30M', purpose: 'Recognises a session, against fraud.', source: ocd },
    {
      name: 'm',
      domain: 'm.stripe.com',
      retention: 'P2Y',
      purpose: 'Recognises a device, against fraud.',
      source: 'unverified',
    },
  ],
  sources: {
    load: 'https://www.npmjs.com/package/@stripe/stripe-js',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
