import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { ENV, startIdentity, type Identity } from '../functions/fake-identity';
import { signedIn } from '../functions/signed-in';
import { askFor, generate } from './generate';
import { openPreview, type Preview } from './open-preview';
import { storedIn } from './stored-in';

/**
 * The built pane signs in and generates: the service is that of Azure with its check, the tenant a provider on loopback,
 * and what a host of Office puts into the page to sign in (the bridge) is played here.
 */

/** Few rows: nothing looked at here depends on them. */
const FILE = path.join('tests', 'fixtures', 'registers', 'dialogue-2016-court.xlsx');
/** What the bridge answers, one after the other: a token, or the status of a failure. */
type Answer = { readonly token: string } | { readonly status: string };

let identity: Identity;
let preview: Preview;
let answers: Answer[] = [];
const asked: string[] = [];

/** The bridge as the library expects it: one text for each request, one event for each answer. */
function putBridge(): void {
  const listeners: ((event: { data: string }) => void)[] = [];
  const page = window as unknown as {
    nestedAppAuthBridge: object;
    askPerson(method: string): Promise<{ token?: string; status?: string }>;
  };
  const answer = async ({ requestId, method }: { requestId: string; method: string }): Promise<object> => {
    if (method === 'GetInitContext')
      return { requestId, success: true, initContext: { sdkName: 'host', sdkVersion: '1', capabilities: {} } };
    const { token, status } = await page.askPerson(method);
    if (token === undefined) return { requestId, success: false, error: { status, code: 'x', description: 'x' } };
    const granted = { access_token: token, id_token: token, expires_in: 3600, scope: '', authority: '' };
    const account = { environment: 'login.microsoftonline.com', username: 'x', homeAccountId: 'a.b' };
    return { requestId, success: true, token: granted, account };
  };
  page.nestedAppAuthBridge = {
    addEventListener: (_: string, listener: (event: { data: string }) => void) => listeners.push(listener),
    postMessage: (message: string) => {
      void answer(JSON.parse(message) as { requestId: string; method: string }).then((reply) => {
        for (const listener of listeners) listener({ data: JSON.stringify(reply) });
      });
    },
  };
}

async function asDeployed(context: BrowserContext): Promise<void> {
  await context.exposeFunction('askPerson', (method: string) => {
    asked.push(method);
    return answers.shift() ?? { status: 'USER_CANCEL' };
  });
  await context.addInitScript(putBridge);
  await context.route('**/addin/settings.json', (route) =>
    route.fulfill({
      json: { signIn: { tenantId: ENV.TENANT_ID, clientId: ENV.AUDIENCE }, compute: 'service' },
    }),
  );
}

beforeAll(async () => {
  identity = await startIdentity();
  const functions = signedIn(identity, { isAllowedOrigin: (origin) => origin === preview.url });
  preview = await openPreview({ functions, before: asDeployed });
});
afterAll(async () => {
  await preview.close();
  await identity.close();
});
beforeEach(async () => {
  asked.length = 0;
  preview.traffic.requests.length = 0;
  await preview.open(FILE);
  await preview.pane.getByRole('heading', { level: 1, name: /registres reconnus/ }).waitFor();
});

const posts = (): string[] => preview.traffic.requests.filter((request) => request.startsWith('POST '));
const msalFetched = (): boolean => preview.traffic.requests.some((request) => /assets\/sign-in-/.test(request));

test('the registers are read without signing in, and nothing that signs in is fetched before it is needed', () => {
  expect(asked).toEqual([]);
  expect(msalFetched()).toBe(false);
});

test('a person signs in where Excel says that they must, and generates', async () => {
  const token = await identity.token();
  answers = [{ status: 'USER_INTERACTION_REQUIRED' }, { token }];
  await generate(preview, 2016);
  expect(asked).toEqual(['GetToken', 'GetTokenPopup']);
  expect(msalFetched()).toBe(true);
  expect(posts()).toHaveLength(1);
  expect(posts()[0]).toContain(`"x-access-token":"${token}"`);
  const kept = [
    await storedIn(preview),
    preview.traffic.said.join('\n'),
    await preview.pane.locator('body').innerText(),
  ];
  for (const part of token.split('.')) expect(kept.join('\n')).not.toContain(part);
  expect(preview.traffic.foreign.filter((host) => host !== 'appsforoffice.microsoft.com')).toEqual([]);
});

test('a token that the service refuses is replaced once', async () => {
  const [expired, token] = [await identity.token({ exp: 1_000_000 }), await identity.token()];
  answers = [{ token: expired }, { token }];
  await generate(preview, 2016);
  expect(asked).toEqual(['GetToken', 'GetToken']);
  expect(posts()).toHaveLength(2);
});

test('when signing in fails, the pane offers to compute on this computer, and nothing was sent', async () => {
  answers = [{ status: 'USER_INTERACTION_REQUIRED' }, { status: 'USER_CANCEL' }];
  await askFor(preview, 2016);
  await preview.pane.getByRole('heading', { name: 'La connexion n’a pas abouti' }).waitFor();
  await preview.pane.getByRole('button', { name: 'Calculer sur ce poste' }).click();
  await preview.pane.getByRole('heading', { name: /tableaux écrits/ }).waitFor();
  expect(posts()).toEqual([]);
});

test('an account without the right is told so', async () => {
  answers = [{ token: await identity.token({ roles: [] }) }];
  await askFor(preview, 2016);
  await preview.pane.getByRole('heading', { name: 'Ce compte n’a pas accès au calcul' }).waitFor();
});
