import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ExcelHost } from './excel-host';
import { OFFICE_ERROR } from './wire/xdm-channel';

/** The genuine client library over a host, without a page. */
export interface ExcelApi {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

const OFFICE_ERROR_CODES: Readonly<Record<number, string>> = {
  [OFFICE_ERROR.cellEdit]: 'InvalidOperationInCellEditMode',
  [OFFICE_ERROR.requestTooBig]: 'RequestPayloadSizeLimitExceeded',
  [OFFICE_ERROR.responseTooBig]: 'ResponsePayloadSizeLimitExceeded',
};

/** Folder of the npm package @microsoft/office-js that holds office.js and its parts. */
export const officeJsFolder = (): string =>
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

type Library = (this: object, scope: object) => void;
let library: Library | null = null;

/**
 * Compiles the library as a function with its own scope: each free name it reads or declares lands on a private `window`,
 * nothing leaks into the globals, and what it hands out belongs to the realm of the caller.
 */
function compileLibrary(): Library {
  const source = readFileSync(path.join(officeJsFolder(), 'excel-web-16.00.js'), 'utf8');
  // Microsoft's own file, from node_modules; `with` needs a function compiled outside strict mode.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function('scope', `with (scope) { ${source}\n }`) as Library;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

/** The door through which the library talks to a native host: messages are JSON texts both ways. */
class NativeBridge {
  onMessageFromHost: (text: string) => void = () => undefined;

  constructor(private readonly host: ExcelHost) {}

  sendMessageToHost(text: string): void {
    const { id, flags = 0, message } = JSON.parse(text) as BridgeMessage;
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    void this.host.process(body, { flags }).then((reply) => {
      this.answer(id, 'text' in reply ? ok(reply.text) : refused(reply.error));
    });
  }
  private answer(id: number, message: object): void {
    // As over a network: never before the library has finished sending.
    setImmediate(() => {
      this.onMessageFromHost(JSON.stringify({ id, type: 1, message }));
    });
  }
}

const ok = (body: string): object => ({ statusCode: 200, headers: {}, body });
const refused = (error: number): object => {
  const code = OFFICE_ERROR_CODES[error] ?? 'GeneralException';
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
};

function privateWindow(bridge: NativeBridge): Record<string, unknown> {
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    URL,
    addEventListener: () => undefined,
    document: { createElement: () => ({}), addEventListener: () => undefined, getElementsByTagName: () => [] },
    location: { search: '', hash: '', href: '', protocol: 'https:' },
    navigator: { userAgent: 'node' },
    _richApiNativeBridge: bridge,
  };
  window.window = window;
  return window;
}

/** Genuine `Excel.run` against a host, in about 100 ms. One host has one library: a second call takes the events over. */
export function loadExcelApi(host: ExcelHost): ExcelApi {
  library ??= compileLibrary();
  const bridge = new NativeBridge(host);
  host.bridgeEvents = (entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  };
  const window = privateWindow(bridge);
  // Asked at every name the library reads: what the computer has is looked up once.
  const isGlobal = new Map<string, boolean>();
  const scope = new Proxy(window, {
    has(target, key) {
      if (typeof key !== 'string' || key in target) return typeof key === 'string';
      const known = isGlobal.get(key) ?? key in globalThis;
      isGlobal.set(key, known);
      return !known;
    },
  });
  library.call(window, scope);
  return { Excel: window.Excel, OfficeExtension: window.OfficeExtension } as ExcelApi;
}
