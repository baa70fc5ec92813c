import { sha256 } from '../records/notice.js';
import { fromHex, hex } from './hash.js';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const signature = { name: 'ECDSA', hash: 'SHA-256' };

/** A new pair of keys for `signingKey` and for `verify`, as JSON Web Keys (ECDSA, P-256). */
export async function makeKeys(): Promise<{ signingKey: JsonWebKey; publicKey: JsonWebKey }> {
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const signingKey = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { signingKey, publicKey: publicPart(signingKey) };
}

/** Signs texts; the signature is in hexadecimal. */
export interface Signer {
  /** The key's name: the first 16 digits of its thumbprint (RFC 7638). */
  readonly key: string;
  sign(text: string): Promise<string>;
}

/** @throws Where it isn't a private key on P-256. */
export async function signer(signingKey: JsonWebKey): Promise<Signer> {
  const key = await crypto.subtle.importKey('jwk', signingKey, algorithm, false, ['sign']);
  return {
    key: await keyName(signingKey),
    sign: async (text) => hex(new Uint8Array(await crypto.subtle.sign(signature, key, bytes(text)))),
  };
}

/** Tells whether a signature is the key's; a private key will do as well. */
export async function signatureCheck(jwk: JsonWebKey): Promise<(text: string, signed: string) => Promise<boolean>> {
  const key = await crypto.subtle.importKey('jwk', publicPart(jwk), algorithm, false, ['verify']);
  return (text, signed) => crypto.subtle.verify(signature, key, fromHex(signed), bytes(text));
}

async function keyName({ crv, kty, x, y }: JsonWebKey): Promise<string> {
  return (await sha256(JSON.stringify({ crv, kty, x, y })))!.slice(0, 16);
}

function publicPart({ kty, crv, x, y }: JsonWebKey): JsonWebKey {
  return { kty: kty!, crv: crv!, x: x!, y: y! };
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
