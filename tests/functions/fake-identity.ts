import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSignInSettings, type SignInSettings } from '../../functions/http/sign-in-settings';

const TENANT_ID = '6f0e1c52-0b6c-4c1e-9a55-1a2b3c4d5e6f';
const AUDIENCE = '0d9c7a61-2f57-4f0a-8e44-7b6a5f4e3d2c';
export const ENV = { TENANT_ID, AUDIENCE };

/** Settings as the service reads them. */
export function settings(): SignInSettings {
  const read = readSignInSettings(ENV);
  if (!read) throw new Error('settings');
  return read;
}

interface Signing {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}
const pairs = new Map<string, Promise<Omit<Signing, 'kid'>>>();
/** A pair of keys takes a second to make: one for each purpose of a file of tests is enough. */
async function newKey(kid: string, purpose = kid): Promise<Signing> {
  const made = pairs.get(purpose) ?? generateKeyPair('RS256', { extractable: true });
  pairs.set(purpose, made);
  return { kid, ...(await made) };
}

/** A tenant's identity provider on loopback: publishes its keys, changes them, fails on demand. */
export interface Identity {
  /** A token this provider would give to a person who may compute; null removes a claim. */
  token(claims?: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, string>>): Promise<string>;
  /** Signed by a key that is published nowhere. */
  foreignToken(kid?: string): Promise<string>;
  /** The published key as text, which anybody may have. */
  publicKey(): Promise<string>;
  /** Signs with another key from now on; publishes both, or the new one alone. */
  rotate(keep?: 'both' | 'new'): Promise<void>;
  /** What it answers when it is asked for its keys. */
  answers: 'keys' | 'nothing' | 'error' | 'page' | 'never';
  /** How often its keys were asked for. */
  asked: number;
  /** Asks this provider, whatever address the service knows. */
  readonly fetchKeys: (url: string, options: RequestInit) => Promise<Response>;
  readonly addresses: string[];
  /** Where its keys are, on this computer. */
  readonly url: string;
  close(): Promise<void>;
}

export async function startIdentity(now: () => Date = () => new Date()): Promise<Identity> {
  let signing = await newKey('first');
  let published = [signing];
  let rotations = 0;
  const server = createServer((_, response) => {
    const { answers } = identity;
    identity.asked += 1;
    if (answers === 'never') return;
    if (answers === 'nothing') {
      response.destroy();
      return;
    }
    if (answers === 'page') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      return;
    }
    void Promise.all(
      published.map(async ({ kid, publicKey }) => ({ ...(await exportJWK(publicKey)), kid, use: 'sig' })),
    ).then((keys) => {
      response
        .writeHead(answers === 'error' ? 500 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ keys }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  const { issuer } = settings();

  const sign = (
    { kid, privateKey }: Signing,
    claims: Readonly<Record<string, unknown>> = {},
    header: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const seconds = Math.floor(now().getTime() / 1000);
    const whole: Record<string, unknown> = {
      iss: issuer,
      aud: AUDIENCE,
      tid: TENANT_ID,
      oid: 'b6f0c1d2-0000-4000-8000-000000000001',
      ver: '2.0',
      scp: 'statistics.compute',
      roles: ['Statistics.Compute'],
      iat: seconds,
      nbf: seconds,
      exp: seconds + 3600,
      name: 'CANARI-Personne',
      ...claims,
    };
    const kept = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null)) as JWTPayload;
    return new SignJWT(kept).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT', ...header }).sign(privateKey);
  };

  const identity: Identity = {
    answers: 'keys',
    asked: 0,
    addresses: [],
    url,
    token: (claims, header) => sign(signing, claims, header),
    foreignToken: async (kid = 'unknown') => sign(await newKey(kid, 'foreign')),
    publicKey: () => exportSPKI(signing.publicKey),
    rotate: async (keep = 'new') => {
      signing = await newKey(`key-${(rotations += 1)}`);
      published = keep === 'both' ? [...published, signing] : [signing];
    },
    fetchKeys: (asked, options) => {
      identity.addresses.push(asked);
      return fetch(url, options);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return identity;
}
