import type { ExcelHost } from './excel-host';

/**
 * Where office.js believes its host is. It refuses a host that is not https (http://localhost included), so the pane is told
 * an address it trusts, and both sides are brought together inside the browser.
 */
const HOST_ORIGIN = 'https://excel.officeapps.live.com';

type Receive = (text: string) => void;

/** The panes of this page; more than one while a workbook replaces another. */
const panes = new Map<HTMLIFrameElement, Receive>();
let listening = false;

/**
 * office.js calls parent.postMessage(text, HOST_ORIGIN), which the browser would drop: the parent is this page. Pane and page
 * are of one origin, so what it calls is this page's own function, which takes these messages and leaves all others alone.
 */
function listen(): void {
  if (listening) return;
  listening = true;
  const native = window.postMessage.bind(window) as (...args: unknown[]) => void;
  window.postMessage = (message: unknown, ...rest: unknown[]): void => {
    if (rest[0] !== HOST_ORIGIN || typeof message !== 'string') {
      native(message, ...rest);
      return;
    }
    inATask(() => {
      for (const [frame, receive] of panes) {
        if (frame.isConnected) receive(message);
        else panes.delete(frame);
      }
    });
  };
}

/**
 * A message arrives in a task of its own, as between two windows: what the host does is no part of what the pane does,
 * neither for the person nor for who measures.
 */
function inATask(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
}

/** As if it came from the host: office.js checks the origin of what it receives. */
function deliver(frame: HTMLIFrameElement, text: string): void {
  const event = new MessageEvent('message', { data: text, origin: HOST_ORIGIN, source: window });
  frame.contentWindow?.dispatchEvent(event);
}

/**
 * Connects a pane in an iframe with a host that lives in this very page: the host answers every message of the pane, and its
 * events go back. `url` is the page of the pane, of the same origin as this page. The iframe has to be in the document when
 * the pane starts to speak. Returns the function that cuts the connection; removing the iframe does it too.
 */
export function connectPane(frame: HTMLIFrameElement, host: ExcelHost, url: string): () => void {
  const page = new URL(url, location.href);
  if (page.origin !== location.origin) throw new Error(`the pane has to be served by ${location.origin}`);
  const post: Receive = (text) => {
    inATask(() => {
      deliver(frame, text);
    });
  };
  panes.set(frame, (text) => {
    void host.handle(text).then((replies) => {
      replies.forEach(post);
    });
  });
  listen();
  host.post = post;
  frame.src = host.addinUrl(page.href, HOST_ORIGIN);
  return () => {
    panes.delete(frame);
    host.post = () => undefined;
  };
}
