import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import type { StatisticsRequest } from '@report/engine/contract';
import type { ComputeTables, HttpFunction } from '@report/functions/http';
import { localFunctions } from '@report/functions/local';
import { randomFacts } from '../addin/api/random-facts';
import { PROFILE, answerRequest, buildRequest } from '../fixtures/alupse';

export const OURS = 'https://statistiques.example.lu';

const TABLES = ['dialogue-motif', 'dialogue-age-sexe'];
const REQUEST = buildRequest(randomFacts(3, 2016), {
  edition: '2016',
  rounding: 'adjusted',
  tables: TABLES,
});

/** A request of two tables as the pane builds it, or one that differs from it. */
export const aRequest = (more: Partial<StatisticsRequest> = {}): StatisticsRequest => ({ ...REQUEST, ...more });

export const functionsWith = (
  compute: ComputeTables = answerRequest,
  bodyDeadline = DEADLINE,
): readonly HttpFunction[] => localFunctions(PROFILE, (origin) => origin === OURS, { compute, bodyDeadline });

/** Milliseconds a whole body may take here. */
export const DEADLINE = 300;

export interface Called {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly logs: readonly string[];
}

interface Call {
  readonly name?: 'statistics' | 'health';
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly compute?: ComputeTables;
  /** By default those of one computer, where nobody signs in. */
  readonly functions?: readonly HttpFunction[];
}

/** Calls a function of the list as Azure would. A string or bytes are sent as they are, anything else as JSON. */
export async function call(
  content: unknown,
  { name = 'statistics', method, headers = {}, compute, functions = functionsWith(compute) }: Call = {},
): Promise<Called> {
  const bytes =
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  const init = {
    method: method ?? (name === 'health' ? 'GET' : 'POST'),
    url: `${OURS}/api/${name}`,
    headers: { 'content-type': 'application/json', ...headers },
    ...(name === 'health' ? {} : { body: { bytes } }),
  };
  return answerTo(new HttpRequest(init), name, functions);
}

/** The same for a body that comes as a stream. */
export async function callStreaming(
  body: ReadableStream<Uint8Array>,
  { headers = {}, functions = functionsWith() }: Call = {},
): Promise<Called> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body, duplex: 'half' };
  const nativeRequest = new Request(`${OURS}/api/statistics`, init);
  const streamed = { params: {}, nativeRequest };
  return answerTo(new HttpRequest(streamed), 'statistics', functions);
}

async function answerTo(request: HttpRequest, name: string, functions: readonly HttpFunction[]): Promise<Called> {
  const found = functions.find((one) => one.name === name);
  if (!found) throw new Error(`no function ${name}`);
  const logs: string[] = [];
  const context = new InvocationContext({
    functionName: name,
    logHandler: (level, ...args) => logs.push(`${level} ${args.join(' ')}`),
  });
  const response = (await found.handler(request, context)) as HttpResponseInit;
  return {
    status: response.status ?? 200,
    headers: response.headers as Record<string, string>,
    body: response.body as string,
    logs,
  };
}
