import type { LogHandler } from '@azure/functions';
import type { IncomingMessage } from 'node:http';
import { ReadableStream } from 'node:stream/web';
import type { HttpFunction } from '@report/functions/http';
import { HttpRequest, HttpResponse, InvocationContext } from './azure-objects';
import type { Answer } from './fault';

/** Headers that only Azure's own front end may set: here they would let anyone say who they are. */
const FORGED = /^x-ms-client-principal/;

/**
 * Calls the function of this method and route with Azure's own request object, as the Azure host does.
 * Azure answers an unknown route, and a method no function has, with 404 and nothing else.
 *
 * @param url whole address of the request, whose path starts with `/api/`
 */
export async function callFunction(
  functions: readonly HttpFunction[],
  url: URL,
  incoming: IncomingMessage,
  log: LogHandler,
): Promise<Answer> {
  const found = functions.find(
    ({ route, methods }) => url.pathname === `/api/${route}` && methods.some((method) => method === incoming.method),
  );
  if (!found) return { status: 404, headers: {}, body: new Uint8Array() };
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  // The property Azure's host uses for streamed bodies: the body reaches the function chunk by chunk.
  const init = {
    params: {},
    nativeRequest: new Request(url, {
      method: incoming.method ?? 'GET',
      headers: headersOf(incoming),
      ...(hasBody ? { body: bodyOf(incoming), duplex: 'half' } : {}),
    }),
  };
  const context = new InvocationContext({ functionName: found.name, logHandler: log });
  const result = await found.handler(new HttpRequest(init), context);
  const response = result instanceof HttpResponse ? result : new HttpResponse(result);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined && !FORGED.test(name)) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}

/**
 * The body as the stream the function reads. When the function stops reading, the rest is let through unread:
 * closing the connection at that moment would lose the answer that says why.
 */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      incoming.on('data', (chunk: Buffer) => {
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 1) <= 0) incoming.pause();
      });
      incoming.once('end', () => {
        controller.close();
      });
      incoming.once('error', (error) => {
        controller.error(error);
      });
      incoming.once('close', () => {
        if (!incoming.complete) controller.error(new Error('broken off'));
      });
      incoming.pause();
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      incoming.removeAllListeners('data').removeAllListeners('end').removeAllListeners('close');
      incoming.on('error', () => undefined).resume();
    },
  });
}
