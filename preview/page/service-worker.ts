/// <reference lib="webworker" />
import { officeJsPath } from './office-js-path';

/**
 * Lets the built pane run unmodified on a computer without internet: what it asks of Microsoft's office.js address is
 * answered with the same files from the npm package, and nothing else leaves this computer.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (url.origin === worker.location.origin) return;
  const local = officeJsPath(url);
  event.respondWith(local === null ? Response.error() : fetch(local));
});
