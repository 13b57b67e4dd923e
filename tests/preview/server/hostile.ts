import { connect } from 'node:net';

/** What one hostile connection does, and what it may get. */
interface Attack {
  readonly name: string;
  /** What is written, with pauses of so many milliseconds between. */
  readonly say: readonly (string | number)[];
  /** The sender leaves after its last word instead of waiting. */
  readonly leaves?: boolean;
  /** Statuses of the answers, in order; empty: none is owed. */
  readonly statuses: readonly number[];
}

const post = (...headers: string[]): string =>
  `POST /api/statistics HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`;
const CHUNKED = post('transfer-encoding: chunked');
const chunk = (bytes: number): string => `${bytes.toString(16)}\r\n${' '.repeat(bytes)}\r\n`;
const HEALTH = 'GET /api/health HTTP/1.1\r\nhost: localhost\r\n\r\n';
const LAST = 'GET /api/health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n';

export const ATTACKS: readonly Attack[] = [
  { name: 'a body that never ends', say: [CHUNKED, chunk(5000), 700], statuses: [408] },
  {
    name: 'a body of drops',
    say: [CHUNKED, ...Array.from({ length: 12 }, () => [chunk(1), 60]).flat()],
    statuses: [408],
  },
  { name: 'a body that is cut', say: [post('content-length: 50000'), '{"contract":2,'], leaves: true, statuses: [] },
  { name: 'nothing but a head', say: [CHUNKED], leaves: true, statuses: [] },
  { name: 'half a head', say: ['POST /api/statistics HTTP/1.1\r\nho'], leaves: true, statuses: [] },
  {
    name: 'a refusal of the body, then two more requests in the same breath',
    say: [CHUNKED + chunk(60_000).repeat(6) + '0\r\n\r\n' + HEALTH + LAST],
    statuses: [413, 200, 200],
  },
  {
    name: 'a refusal of the type, then another request in the same breath',
    say: [post('content-length: 4').replace('application/json', 'text/plain') + 'abcd' + LAST],
    statuses: [415, 200],
  },
  {
    name: 'a refusal of the origin, then another request in the same breath',
    say: [post('content-length: 4', 'origin: https://evil.example') + 'abcd' + LAST],
    statuses: [403, 200],
  },
  {
    name: 'a request hidden in the body of another',
    say: [post(`content-length: ${HEALTH.length}`) + HEALTH + LAST],
    statuses: [400, 200],
  },
  { name: 'two lengths', say: [post('content-length: 4', 'content-length: 5') + 'abcde'], statuses: [400] },
  {
    name: 'a length and chunks',
    say: [post('content-length: 4', 'transfer-encoding: chunked') + 'abcd'],
    statuses: [400],
  },
  { name: 'a chunk of no size', say: [CHUNKED + 'zz\r\nabc\r\n'], statuses: [400] },
  { name: 'a head of 40 kB', say: [post(`x-much: ${'a'.repeat(40_000)}`)], statuses: [431] },
  { name: 'no HTTP', say: ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'], statuses: [400] },
  { name: 'another host', say: [LAST.replace('localhost', 'evil.example')], statuses: [421] },
];

/** Does it, and gives the statuses that came back until the server closed or said all that was owed. */
export function attack(port: number, { say, leaves = false, statuses }: Attack): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    const seen = (): number[] => [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
    const end = (): void => {
      socket.destroy();
      resolve(seen());
    };
    socket.setEncoding('latin1').on('data', (part: string) => {
      heard += part;
      if (!leaves && seen().length >= statuses.length) end();
    });
    socket.on('error', () => undefined).on('close', end);
    void (async () => {
      for (const word of say) {
        if (typeof word === 'number') await new Promise((done) => setTimeout(done, word));
        else socket.write(word);
      }
      if (leaves) setTimeout(end, 20);
    })();
  });
}
