import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import type { StatisticsAnswer, StatisticsRequest } from '@alupse/domain/contract';
import { listFunctions, type ComputeTables } from '@alupse/functions/http';

export const CATALOGUE = '0123456789abcdef';
export const OURS = 'https://statistiques.example.lu';

export const aRequest = (more: Partial<StatisticsRequest> = {}): StatisticsRequest => ({
  contract: 1,
  catalogue: CATALOGUE,
  year: 2016,
  edition: '2016',
  rounding: 'adjusted',
  tables: ['dialogue-motif'],
  projections: {
    'case|motive': [
      [['maltraitance'], 12, [12, 30, 0, 6]],
      [[''], 1],
    ],
  },
  ...more,
});

/** Says what it was given: enough to see that the body arrived whole and that nothing else did. */
export const echo: ComputeTables = ({ catalogue, year, edition, rounding, projections }): StatisticsAnswer => {
  const found = Object.values(projections)
    .flat()
    .reduce((sum, [, count]) => sum + count, 0);
  return {
    contract: 1,
    catalogue,
    year,
    edition,
    rounding,
    tables: [],
    checks: [{ code: 'facts', label: 'Faits', ok: true, expected: found, found }],
  };
};

export interface Called {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly logs: readonly string[];
}

interface Call {
  readonly name?: 'statistics' | 'health';
  readonly headers?: Readonly<Record<string, string>>;
  readonly compute?: ComputeTables;
}

/** Calls a function of the list as Azure would. A string or bytes are sent as they are, anything else as JSON. */
export async function call(
  content: unknown,
  { name = 'statistics', headers = {}, compute = echo }: Call = {},
): Promise<Called> {
  const bytes =
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  const init = {
    method: name === 'health' ? 'GET' : 'POST',
    url: `${OURS}/api/${name}`,
    headers: { 'content-type': 'application/json', ...headers },
    ...(name === 'health' ? {} : { body: { bytes } }),
  };
  return answerTo(new HttpRequest(init), name, compute);
}

/** The same for a body that comes as a stream. */
export async function callStreaming(body: ReadableStream<Uint8Array>, compute: ComputeTables = echo): Promise<Called> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
  const nativeRequest = new Request(`${OURS}/api/statistics`, init);
  const streamed = { params: {}, nativeRequest };
  return answerTo(new HttpRequest(streamed), 'statistics', compute);
}

async function answerTo(request: HttpRequest, name: string, compute: ComputeTables): Promise<Called> {
  const found = listFunctions({ compute, catalogue: CATALOGUE, isAllowedOrigin: (origin) => origin === OURS }).find(
    (one) => one.name === name,
  );
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
