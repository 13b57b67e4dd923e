import type * as azure from '@azure/functions';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import Module, { createRequire } from 'node:module';
import type { HttpFunction } from '@report/functions/http';

/** What the host of Azure gives the library in a worker, as far as functions over HTTP need it. */
interface Core {
  readonly model: {
    getCapabilities(given: object): Promise<{ readonly HttpUri: string }>;
    getInvocationModel(context: object): {
      getArguments(): Promise<{ context: object; inputs: unknown[] }>;
      invokeFunction(context: object, inputs: unknown[], handler: unknown): Promise<unknown>;
      getResponse(context: object, result: unknown): Promise<unknown>;
    };
  };
  readonly registered: Map<string, { readonly metadata: object; readonly callback: unknown }>;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
}

export interface Worker {
  /** Sends a request over the one kept connection; null when nothing came back in `patience` milliseconds. */
  send(call: Call, patience?: number): Promise<Reply | null>;
  readonly logs: readonly string[];
  close(): void;
}

interface Call {
  readonly name: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Chunks of a body without a declared size; what is thrown by it breaks the connection off. */
  readonly chunks?: Iterable<Buffer> | AsyncIterable<Buffer>;
}

interface Loader {
  _load: (name: string, ...more: unknown[]) => unknown;
}

/**
 * Uses the library as a worker has loaded it: fresh, and with what the host of Azure offers it under a name that no
 * package has.
 */
function useLibrary(core: object, use: (library: typeof azure) => void): void {
  const require = createRequire(import.meta.url);
  const loader = Module as unknown as Loader;
  const load = loader._load;
  loader._load = (name, ...more) => (name === '@azure/functions-core' ? core : load(name, ...more));
  try {
    Reflect.deleteProperty(require.cache, require.resolve('@azure/functions'));
    use(require('@azure/functions') as typeof azure);
  } finally {
    loader._load = load;
  }
}

/**
 * Runs functions as the Node worker of Azure does, with the library's own code (the proxy that a host streams bodies
 * through, its request and response objects) on loopback. What stands in for the host is the message that starts an
 * invocation and the client of the proxy, which keeps one connection as a host keeps its own.
 */
export async function startWorker(functions: readonly HttpFunction[]): Promise<Worker> {
  const core: { -readonly [Key in keyof Core]?: Core[Key] } & Pick<Core, 'registered'> = { registered: new Map() };
  const servers: http.Server[] = [];
  const create = jest.spyOn(http, 'createServer').mockImplementation((...given: []) => {
    const server = new http.Server(...given);
    servers.push(server);
    return server;
  });
  const host = {
    version: '1.0.0',
    log: () => undefined,
    registerHook: () => undefined,
    setProgrammingModel: (model: Core['model']) => (core.model = model),
    registerFunction: (metadata: { name: string }, callback: unknown) =>
      core.registered.set(metadata.name, { metadata, callback }),
  };
  useLibrary(host, ({ app }) => {
    app.setup({ enableHttpStream: true });
    for (const { name, methods, route, handler } of functions)
      app.http(name, { methods: [...methods], route, authLevel: 'anonymous', handler });
  });
  const { model } = core;
  if (!model) throw new Error('the library registered nothing');
  const { HttpUri } = await model.getCapabilities({});
  create.mockRestore();

  const logs: string[] = [];
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const invoke = async (invocationId: string, { name, headers }: Call): Promise<void> => {
    const found = core.registered.get(name);
    if (!found) throw new Error(`no function ${name}`);
    const bindings = (found.metadata as { bindings: Record<string, { type: string }> }).bindings;
    const trigger = Object.keys(bindings).find((key) => bindings[key]?.type === 'httpTrigger');
    const invocation = model.getInvocationModel({
      invocationId,
      metadata: found.metadata,
      log: (level: string, _category: string, line: string) => logs.push(`${level} ${line}`),
      request: {
        inputData: [{ name: trigger }],
        triggerMetadata: { Headers: { json: JSON.stringify(headers ?? {}) } },
      },
    });
    const { context, inputs } = await invocation.getArguments();
    const result = await invocation.invokeFunction(context, inputs, found.callback);
    await invocation.getResponse(context, result);
  };

  return {
    logs,
    send: async (call, patience = 1500) => {
      const invocationId = randomUUID();
      const forwarded = { 'x-forwarded-host': 'ours.example', 'x-forwarded-proto': 'https' };
      const { port } = new URL(HttpUri);
      const reply = new Promise<Reply | null>((resolve) => {
        const request = http.request(
          {
            agent,
            host: 'localhost',
            port,
            path: `/api/${call.name}`,
            method: call.method ?? 'POST',
            headers: { ...call.headers, ...forwarded, 'x-ms-invocation-id': invocationId },
          },
          (response) => {
            let body = '';
            response.setEncoding('utf8').on('data', (part: string) => (body += part));
            response.on('end', () => {
              resolve({ status: response.statusCode ?? 0, body });
            });
          },
        );
        request.on('error', () => {
          resolve(null);
        });
        setTimeout(() => {
          resolve(null);
        }, patience).unref();
        void (async () => {
          try {
            for await (const chunk of call.chunks ?? []) request.write(chunk);
            request.end();
          } catch {
            request.destroy();
          }
        })();
      });
      invoke(invocationId, call).catch((error: unknown) => logs.push(`failed ${String(error)}`));
      return reply;
    },
    close: () => {
      agent.destroy();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
