import type { ServerResponse } from 'node:http';

/** What goes wrong on the way between the pane and the service, on demand: one fault for one call of `/api/`. */
export type Fault =
  | { readonly kind: 'none' }
  /** Nobody ever answers. */
  | { readonly kind: 'hang' }
  /** The real answer, once something else has happened. */
  | { readonly kind: 'held'; readonly until: () => Promise<void> }
  /** The connection breaks in the middle of the real answer. */
  | { readonly kind: 'reset' }
  /** The real answer stops halfway and says it is whole. */
  | { readonly kind: 'truncated' }
  /** 200, and nothing. */
  | { readonly kind: 'empty' }
  /** A sign-in page or a captive portal answers 200 in HTML. */
  | { readonly kind: 'html' }
  /** Another answer: 500, 429 with `retry-after`, 302 with `location`, … */
  | {
      readonly kind: 'instead';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The real answer, changed on the way. */
  | { readonly kind: 'mutated'; readonly mutate: (body: string) => string };

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Sends the real answer, or what the fault makes of it. */
export async function sendWith(fault: Fault, answer: Answer, response: ServerResponse): Promise<void> {
  if (fault.kind === 'hang') return;
  if (fault.kind === 'held') await fault.until();
  const { status, headers, body } = fault.kind === 'reset' ? answer : spoilt(fault, answer);
  response.writeHead(status, { ...headers, 'content-length': body.byteLength });
  if (fault.kind === 'reset') {
    response.write(body.subarray(0, Math.ceil(body.byteLength / 2)), () => {
      response.destroy();
    });
  } else response.end(body);
}

function spoilt(fault: Exclude<Fault, { readonly kind: 'hang' | 'reset' }>, answer: Answer): Answer {
  switch (fault.kind) {
    case 'none':
    case 'held':
      return answer;
    case 'truncated':
      return { ...answer, body: answer.body.subarray(0, Math.floor(answer.body.byteLength / 2)) };
    case 'empty':
      return { status: 200, headers: {}, body: new Uint8Array() };
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(SIGN_IN) };
    case 'instead':
      return { status: fault.status, headers: fault.headers ?? {}, body: Buffer.from(fault.body ?? '') };
    case 'mutated':
      return { ...answer, body: Buffer.from(fault.mutate(Buffer.from(answer.body).toString('utf8'))) };
  }
}

const SIGN_IN = '<!doctype html><title>Connexion</title><p>Identifiez-vous.';
