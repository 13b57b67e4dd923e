import { ExcelHost } from '../../excel-host';
import { openDonations } from './open-donations';

interface Reply {
  readonly _messageType: number;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _errorCode: number;
  readonly _data: Record<string, unknown>;
}

function pane(host: ExcelHost) {
  const url = host.addinUrl('http://localhost:3000/addin/taskpane.html?x=1', 'http://localhost:3000');
  const conversation = /_xdm_Info=([^|]+)\|/.exec(url)?.[1] ?? '';
  const send = async (name: string, data: unknown, actionType = 0): Promise<Reply | undefined> => {
    const message = {
      _messageType: 0,
      _actionName: name,
      _actionType: actionType,
      _conversationId: conversation,
      _correlationId: 7,
      _data: data,
    };
    const [reply] = await host.handle(JSON.stringify(message));
    return reply === undefined ? undefined : (JSON.parse(reply) as Reply);
  };
  return { url, send };
}

test('the address of the pane says host, language, conversation and origin', () => {
  const { url } = pane(ExcelHost.empty({ addinId: 'abc' }));
  expect(url).toMatch(
    /^http:\/\/localhost:3000\/addin\/taskpane\.html\?x=1&_host_Info=Excel\$Web\$16\.01\$fr-FR\$emulated-host\$\$\$0#&_xdm_Info=conversation-[a-z0-9]+\|abc\|http:\/\/localhost:3000$/,
  );
});

test('answers the context, runs a batch, loads and saves settings', async () => {
  const { host } = await openDonations();
  const { send } = pane(host);
  const context = await send('ContextActivationManager_getAppContextAsync', null);
  expect(context).toMatchObject({
    _messageType: 1,
    _correlationId: 7,
    _errorCode: 0,
    _data: { _appName: 16, _clientMode: 1 },
  });
  const body = JSON.stringify({
    Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  });
  const run = await send('executeMethod', {
    DdaMethod: { DispatchId: 93 },
    ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], body, 0, 1],
  });
  const [status, , text] = run?._data.Data as [number, unknown, string];
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ Results: [{ ActionId: 1, Value: { Name: 'dons.xlsx' } }] });
  await send('executeMethod', { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [['a', '"b"']] } });
  expect([...host.settings]).toEqual([['a', '"b"']]);
  const loaded = await send('executeMethod', { DdaMethod: { DispatchId: 75 } });
  expect(loaded?._data.Properties).toEqual({ Settings: [{ Name: 'a', Value: '"b"' }] });
  const other = await send('executeMethod', { DdaMethod: { DispatchId: 12 } });
  expect(other?._data.Error).toBe(5000);
  expect(host.warnings).toEqual(['common API method 12 is not emulated']);
});

test('ribbon commands: pressed, completed, failed, unheard', async () => {
  const host = ExcelHost.empty();
  const { send } = pane(host);
  await expect(host.invokeCommand('ouvrir')).rejects.toThrow('does not listen');
  const pushed: Reply[] = [];
  host.post = (text) => pushed.push(JSON.parse(text) as Reply);
  await send('appCommandInvoked', null, 1);
  const done = host.invokeCommand('ouvrir');
  expect(pushed).toMatchObject([{ _responseType: 1, _data: ['ouvrir', 'ouvrir', '{"source":{"id":"ouvrir"}}'] }]);
  await send('executeMethod', { DdaMethod: { DispatchId: 94 }, 1: 0, 2: '' });
  await expect(done).resolves.toBeNull();
  const failed = host.invokeCommand('ouvrir');
  await send('executeMethod', { DdaMethod: { DispatchId: 94 }, 1: 11101 });
  await expect(failed).rejects.toThrow('11101');
});

test('messages of other conversations, and what is not ours, get no answer', async () => {
  const host = ExcelHost.empty();
  expect(await host.handle('{"_messageType":0,"_conversationId":"x"}')).toEqual([]);
  expect(await host.handle('hello')).toEqual([]);
});
