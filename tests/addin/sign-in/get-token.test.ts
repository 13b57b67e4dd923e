import { createGetToken } from '../../../addin/sign-in';
import { readDeployment } from '../../../addin/sign-in/deployment';
import { dialogMessage, parseDialogMessage } from '../../../addin/sign-in/dialog-message';
import { signInInDialog } from '../../../addin/sign-in/sign-in-in-dialog';

const SIGN_IN = { tenantId: '6f0e1c52-0b6c-4c1e-9a55-1a2b3c4d5e6f', clientId: '0d9c7a61-2f57-4f0a-8e44-7b6a5f4e3d2c' };
const signal = new AbortController().signal;
const TOKEN = 'aaa.bbb.ccc';

type Handler = (heard: object) => void;
/** Office's window, which does what it is told. */
function fakeDialog(act: (handlers: Record<string, Handler>) => void, status = 'succeeded') {
  const shown: { address: string; closed: number }[] = [];
  const showDialog = (address: string, _: object, done: (result: never) => void): void => {
    const own = { address, closed: 0 };
    shown.push(own);
    const handlers: Record<string, Handler> = {};
    const value = {
      addEventHandler: (type: string, handler: Handler) => (handlers[type] = handler),
      close: () => (own.closed += 1),
    };
    done({ status, value } as never);
    act(handlers);
  };
  return { shown, host: { isNested: () => false, showDialog } };
}

beforeAll(() => {
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogEventReceived: 'event', DialogMessageReceived: 'message' },
    },
    document: { baseURI: 'https://ours.example/taskpane.html' },
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'document');
});

describe('the window of Office', () => {
  test('gives the token that its page says, is closed, and is not shown again while the token holds', async () => {
    const { shown, host } = fakeDialog((on) => on['message']?.({ message: dialogMessage(TOKEN) }));
    const getToken = createGetToken(SIGN_IN, host);
    expect(await getToken({ fresh: false, signal })).toBe(TOKEN);
    expect(await getToken({ fresh: false, signal })).toBe(TOKEN);
    expect(shown).toEqual([{ address: 'https://ours.example/sign-in.html', closed: 1 }]);
    expect(await getToken({ fresh: true, signal })).toBe(TOKEN);
    expect(shown).toHaveLength(2);
  });

  test.each<[string, ReturnType<typeof fakeDialog>]>([
    ['it is closed by the person', fakeDialog((on) => on['event']?.({ error: 12_006 }))],
    ['it cannot be shown', fakeDialog(() => undefined, 'failed')],
    ['it says no token', fakeDialog((on) => on['message']?.({ message: dialogMessage(null) }))],
    ['it says something else', fakeDialog((on) => on['message']?.({ message: '<html>' }))],
    ['it says an error of its own', fakeDialog((on) => on['message']?.({ error: 1 }))],
  ])('is one failure when %s, and the next attempt shows it again', async (_, { shown, host }) => {
    const getToken = createGetToken(SIGN_IN, host);
    await expect(getToken({ fresh: false, signal })).rejects.toThrow('SIGN_IN_FAILED');
    await expect(getToken({ fresh: false, signal })).rejects.toThrow('SIGN_IN_FAILED');
    expect(shown).toHaveLength(2);
  });

  test('is not shown for a run that was cancelled', async () => {
    const { shown, host } = fakeDialog(() => undefined);
    const cancelled = createGetToken(SIGN_IN, host)({ fresh: false, signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toThrow('CANCELLED');
    expect(shown).toEqual([]);
  });
});

test.each(['', 'null', '{}', '{"token":1}', '{"token":"a.b"}', '{"token":"a.b.c d"}', '[]', 'a.b.c', null])(
  'no token in %j',
  (message) => {
    expect(parseDialogMessage(message)).toBeNull();
  },
);

describe('the page of the window', () => {
  const visit = async (back: () => Promise<object | null>, go = jest.fn()): Promise<unknown[]> => {
    const said: string[] = [];
    const application = { handleRedirectPromise: back, acquireTokenRedirect: go };
    await signInInDialog(application as never, ['scope'], (message) => said.push(message));
    return [said.map(parseDialogMessage), go.mock.calls.length];
  };

  test('goes to sign in, and says the token when it is back', async () => {
    expect(await visit(() => Promise.resolve(null))).toEqual([[], 1]);
    expect(await visit(() => Promise.resolve({ accessToken: TOKEN }))).toEqual([[TOKEN], 0]);
  });

  test('says that there is none, and not why', async () => {
    expect(await visit(() => Promise.reject(new Error('CANARI')))).toEqual([[null], 0]);
    expect(await visit(() => Promise.resolve(null), jest.fn().mockRejectedValue(new Error('CANARI')))).toEqual([
      [null],
      1,
    ]);
  });
});

describe('settings.json', () => {
  const read = async (answer: () => Response | Promise<Response>): Promise<unknown> => {
    const spy = jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve().then(answer));
    try {
      return await readDeployment().catch((error: unknown) => (error as Error).message);
    } finally {
      spy.mockRestore();
    }
  };
  const json = (value: unknown) => (): Response => new Response(JSON.stringify(value));

  test('says whether to sign in and where to compute', async () => {
    for (const good of [
      { signIn: null, compute: 'service' },
      { signIn: SIGN_IN, compute: 'here' },
    ])
      expect(await read(json(good))).toEqual(good);
  });

  test.each<[string, () => Response | Promise<Response>]>([
    ['is not there', () => new Response('', { status: 404 })],
    ['is a page', () => new Response('<!doctype html>')],
    ['cannot be fetched', () => Promise.reject(new TypeError('x'))],
    ['lacks a choice', json({ signIn: null })],
    ['says something else', json({ signIn: null, compute: 'nowhere' })],
    ['has a key too many', json({ signIn: null, compute: 'here', more: 1 })],
    ['signs in to every tenant', json({ signIn: { ...SIGN_IN, tenantId: 'common' }, compute: 'service' })],
  ])('stops before anything is sent when it %s', async (_, answer) => {
    expect(await read(answer)).toBe('SERVICE_UNREACHABLE');
  });
});
