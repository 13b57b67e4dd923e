import type { BrowserContext } from 'playwright-core';

/** Everything that moved or was said during a run. */
export interface Traffic {
  /** Method, address, headers and body of every request of the pages and the service worker. */
  readonly requests: string[];
  /** Hosts that were asked for, this computer excepted. */
  readonly foreign: string[];
  /** Console lines and page errors. */
  readonly said: string[];
}

/** Records from now on; nothing is filtered out. */
export function recordTraffic(context: BrowserContext): Traffic {
  const traffic: Traffic = { requests: [], foreign: [], said: [] };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'blob:' || url.protocol === 'data:') return;
    if (url.hostname !== '127.0.0.1' && url.hostname !== 'localhost') traffic.foreign.push(url.hostname);
    traffic.requests.push(
      `${request.method()} ${request.url()}\n${JSON.stringify(request.headers())}\n${request.postDataBuffer()?.toString('latin1') ?? ''}`,
    );
  });
  context.on('console', (message) => traffic.said.push(message.text()));
  context.on('weberror', (failure) => traffic.said.push(`${failure.error().message}\n${failure.error().stack ?? ''}`));
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => traffic.requests.push(String(payload)));
    });
  });
  return traffic;
}
