import type { EventEntry } from '../model/events';

/** Methods of the common API, by their number. */
const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandDone: 94 } as const;
/** Error numbers of the common API. */
export const OFFICE_ERROR = {
  none: 0,
  unsupported: 5000,
  cellEdit: 5004,
  requestTooBig: 5103,
  responseTooBig: 5104,
} as const;

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
  /** Status and result of a ribbon command. */
  readonly '1'?: unknown;
  readonly '2'?: unknown;
}

export type ProcessReply = { readonly text: string } | { readonly error: number };

/** What the channel asks of the host behind it. */
export interface XdmBackend {
  readonly settings: Map<string, string>;
  appContext(conversation: string): unknown;
  process(bodyText: string, options: { readonly flags?: number }): Promise<ProcessReply>;
  /** A ribbon command called event.completed(), or failed with an Office error number. */
  commandDone(status: number, result: unknown): void;
  /** The pane has begun to listen to something: what it hears in the same turn, or null. */
  listening(name: string): unknown;
  note(kind: string, detail: unknown): void;
  warn(message: string): void;
}

/** The conversation with genuine office.js: the messages it posts to its parent window, and those it expects back. */
export class XdmChannel {
  /** New for every document: office.js caches the settings under it. */
  readonly conversation = `conversation-${Math.random().toString(36).slice(2)}`;
  /** Set by whoever carries the messages. */
  post: (text: string) => void = () => undefined;
  private readonly listeners = new Map<string, Message>();

  constructor(private readonly backend: XdmBackend) {}

  /** One message of the pane; the texts to post back. Messages of other conversations are ignored. */
  async handle(text: string): Promise<string[]> {
    const message = parseMessage(text);
    if (message?._messageType !== 0 || message._conversationId !== this.conversation) return [];
    const reply = (data: unknown, code = 0): string[] => [envelope(message, data, code, 0)];
    if (message._actionType === 1 || message._actionType === 2) {
      if (message._actionType === 1) this.listeners.set(message._actionName, message);
      else this.listeners.delete(message._actionName);
      const heard = message._actionType === 1 ? this.backend.listening(message._actionName) : null;
      return [...reply({ Error: OFFICE_ERROR.none }), ...(heard === null ? [] : [envelope(message, heard, 0, 1)])];
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(this.backend.appContext(this.conversation));
      case 'ContextActivationManager_notifyHost': // telemetry, focus
        return reply(null);
      case 'ContextActivationManager_openWindowInHost':
        this.backend.note('openWindow', message._data);
        return reply(null);
      case 'executeMethod':
        return reply(await this.execute(message._data as MethodData));
      default:
        this.backend.warn(`unknown host call ${message._actionName}`);
        return reply(null, -2);
    }
  }
  private async execute(data: MethodData): Promise<unknown> {
    const { settings } = this.backend;
    const done = (error: number, more: object = {}) => ({ Error: error, Version: 1, ...more });
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        return this.richApi(data.ArrayData ?? []);
      case DISPATCH.saveSettings:
        settings.clear();
        for (const [key, value] of data.DdaSettingsMethod?.Properties ?? []) settings.set(key, value);
        this.backend.note('saveSettings', [...settings.keys()]);
        return done(OFFICE_ERROR.none);
      case DISPATCH.loadSettings:
        return done(OFFICE_ERROR.none, {
          Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) },
        });
      case DISPATCH.commandDone:
        this.backend.commandDone(Number(data['1'] ?? 0), data['2']);
        return done(OFFICE_ERROR.none);
      default:
        this.backend.warn(`common API method ${data.DdaMethod.DispatchId} is not emulated`);
        return done(OFFICE_ERROR.unsupported);
    }
  }
  private async richApi(data: readonly unknown[]): Promise<unknown> {
    const flags = data[6];
    const reply = await this.backend.process(String(data[4]), typeof flags === 'number' ? { flags } : {});
    if ('error' in reply) return { Error: reply.error, Version: 1 };
    return { Error: OFFICE_ERROR.none, Version: 1, Data: [200, ['content-type', 'application/json'], reply.text] };
  }
  /** Pushes an event; false when the pane does not listen to it. */
  send(actionName: string, data: unknown): boolean {
    const listener = this.listeners.get(actionName);
    if (listener) this.post(envelope(listener, data, 0, 1));
    return listener !== undefined;
  }
  sendEvents(entries: readonly EventEntry[]): void {
    this.send('richApiMessage', { ArrayData: entries });
  }
}

function parseMessage(text: string): Message | null {
  try {
    return JSON.parse(text) as Message | null;
  } catch {
    return null; // other scripts may post to the same window
  }
}

const envelope = (message: Message, data: unknown, code: number, responseType: number): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: '',
    _data: data,
    _errorCode: code,
    _responseType: responseType,
    _serializerVersion: 1,
  });
