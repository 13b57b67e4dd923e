import fc from 'fast-check';
import { aRequest } from './call';

export const CANARY = 'CANARI-7-Ωé\'"<';
const BIRTH_DATE = '29.02.2012';
/** What the canary looks like after any of the ways text is written down. */
export const TRACES = [
  /CANARI/i,
  /Q0FOQVJJ/,
  /C\0A\0N\0A/,
  /\\u0043\\u0041/i,
  /29[./]02[./]2012/,
  /2012-02-29/,
  /40968/,
];

export const canaryRequest = (): Record<string, unknown> => ({
  ...aRequest({ tables: ['dialogue-motif', CANARY.slice(0, 12)] }),
  composed: [
    {
      ...{ id: 'c1', unit: CANARY, population: CANARY, where: { [CANARY]: [CANARY, BIRTH_DATE] }, rows: CANARY },
      ...{ columns: CANARY, measure: { kind: 'sum', quantity: CANARY }, base: 'none', protect: false },
    },
  ],
  projections: [
    {
      [`case|${CANARY}`]: [[[CANARY, BIRTH_DATE], 1, [1, 40968, 40968, 40968]]],
      'case|motive': [[[CANARY], 2]],
    },
  ],
});

export type Mutation = (bytes: Buffer) => Uint8Array | object;
const at = (share: number, { length }: Buffer): number => Math.floor(share * length);
const insert = (bytes: Buffer, place: number, what: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, place), what, bytes.subarray(place)]);

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const badUtf8 = fc.constantFrom([0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf8, 0x88], [0xc0, 0x80]);
const token = fc.constantFrom(
  CANARY,
  `"${CANARY}"`,
  ',',
  '{',
  '}',
  '[',
  ']',
  ':',
  '"',
  '\\',
  '\\u12',
  'NaN',
  '1e309',
  '-0',
  '\0',
  '\r\nSet-Cookie: a=b',
  '"__proto__":{"x":1},',
);
const wrong = fc.oneof(
  fc.constantFrom(CANARY, 'f'.repeat(16), null, true, -0.5, 1e300, '', BIRTH_DATE),
  fc.array(fc.constant(CANARY), { maxLength: 3 }),
  fc.constant({ [CANARY]: CANARY }),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  share.map(
    (s): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(s, bytes)),
  ),
  fc.tuple(share, badUtf8).map(
    ([s, bad]): Mutation =>
      (bytes) =>
        insert(bytes, at(s, bytes), Uint8Array.from(bad)),
  ),
  fc.tuple(share, token).map(
    ([s, text]): Mutation =>
      (bytes) =>
        insert(bytes, at(s, bytes), Buffer.from(text)),
  ),
  fc.tuple(share, fc.nat(7)).map(([s, bit]): Mutation => (bytes) => {
    const copy = Buffer.from(bytes);
    copy[at(s, bytes)] = (copy[at(s, bytes)] ?? 0) ^ (1 << bit);
    return copy;
  }),
  fc.tuple(share, share).map(
    ([a, b]): Mutation =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(Math.min(a, b), bytes)), bytes.subarray(at(Math.max(a, b), bytes))]),
  ),
  fc
    .tuple(
      fc.constantFrom(
        'contract',
        'catalogue',
        'periods',
        'composed',
        'edition',
        'rounding',
        'tables',
        'projections',
        CANARY,
      ),
      wrong,
    )
    .map(([key, value]): Mutation => () => ({ ...canaryRequest(), [key]: value })),
  fc.constantFrom('utf16le' as const, 'latin1' as const, 'base64' as const).map(
    (encoding): Mutation =>
      (bytes) =>
        encoding === 'base64' ? Buffer.from(bytes.toString('base64')) : Buffer.from(bytes.toString('utf8'), encoding),
  ),
);
const header = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { 'content-type': `text/CANARI` },
      { 'content-type': 'application/json; charset=CANARI' },
      { origin: 'https://CANARI.example' },
      { 'x-nom': 'CANARI', cookie: 'nom=CANARI' },
      { 'content-encoding': 'CANARI' },
    ),
  },
);

/** One request: a whole body, what is done to it, and headers. */
export const damagedRequest = fc.tuple(
  fc.constantFrom(...[canaryRequest(), aRequest()].map((request) => Buffer.from(JSON.stringify(request)))),
  fc.array(mutation, { minLength: 0, maxLength: 3 }),
  header,
);

/** The body after everything that is done to it. */
export function damaged(whole: Buffer, mutations: readonly Mutation[]): Uint8Array | object {
  let body: Uint8Array | object = whole;
  for (const mutate of mutations) body = mutate(Buffer.from(body instanceof Uint8Array ? body : JSON.stringify(body)));
  return body;
}

/** The text without the id of the request: eight hexadecimal figures by chance may hold the serial of a date. */
export const withoutIds = (text: string): string => text.replace(/"requestId":"[0-9a-f]{8}"/g, '');
