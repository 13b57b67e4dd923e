import { readFileSync } from 'node:fs';
import path from 'node:path';
import host from '../../functions/host.json';
import { MAX_DISCARDED_BYTES } from '../../functions/http/read-body';
import { Expression, readBicep, type Resource, type Value } from './read-bicep';

const root = path.join(import.meta.dirname, '../..');
const source = readFileSync(path.join(root, 'infra/main.bicep'), 'utf8');
const { resources, variables, parameters } = readBicep(source);

const of = (symbol: string): Resource => {
  const found = resources.find((resource) => resource.symbol === symbol);
  if (!found) throw new Error(`no resource ${symbol}`);
  return found;
};
const plain = (value: Value | undefined): unknown =>
  value instanceof Expression
    ? `=${value.text}`
    : Array.isArray(value)
      ? (value as readonly Value[]).map(plain)
      : typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plain(own)]))
        : value;
const properties = (symbol: string): unknown => plain(of(symbol).body['properties']);
const site = plain(variables.get('siteConfig')) as Readonly<Record<string, unknown>> & {
  readonly appSettings: readonly { readonly name: string; readonly value: string }[];
};
const settings = Object.fromEntries(site.appSettings.map(({ name, value }) => [name, value]));

test('these resources, in these versions: each was read in Microsoft’s own list of types', () => {
  expect(resources.map(({ type, version }) => `${type}@${version}`).sort()).toEqual([
    'Microsoft.Authorization/roleAssignments@2022-04-01',
    'Microsoft.Authorization/roleAssignments@2022-04-01',
    'Microsoft.Consumption/budgets@2023-11-01',
    'Microsoft.Insights/actionGroups@2023-01-01',
    'Microsoft.Insights/diagnosticSettings@2021-05-01-preview',
    'Microsoft.Insights/metricAlerts@2018-03-01',
    'Microsoft.OperationalInsights/workspaces@2023-09-01',
    'Microsoft.Storage/storageAccounts@2023-05-01',
    'Microsoft.Web/serverfarms@2024-04-01',
    'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01',
    'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01',
    'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2024-04-01',
    'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2024-04-01',
    'Microsoft.Web/sites/slots@2024-04-01',
    'Microsoft.Web/sites@2024-04-01',
    'Microsoft.Web/staticSites/customDomains@2024-04-01',
    'Microsoft.Web/staticSites/linkedBackends@2024-04-01',
    'Microsoft.Web/staticSites@2024-04-01',
  ]);
});

test('every resource with a place is in the European Union', () => {
  expect(source).toMatch(/@allowed\(\['westeurope', 'francecentral'\]\)\nparam location string/);
  const places = resources.map(({ symbol, body }) => `${symbol} ${JSON.stringify(plain(body['location']) ?? 'none')}`);
  expect(places.filter((place) => !/ "(?:none|=location|westeurope|global)"$/.test(place))).toEqual([]);
});

test('no secret: no key, no password, no connection string is asked for, made or passed on', () => {
  expect(source).not.toMatch(/listKeys|listSecrets|connectionString|AccountKey|sharedKey(?!Access)|@secure|password:/i);
  expect(properties('storage')).toMatchObject({ allowSharedKeyAccess: false, allowBlobPublicAccess: false });
  for (const symbol of ['service', 'staging'])
    expect(plain(of(symbol).body['identity'])).toEqual({ type: 'SystemAssigned' });
  for (const symbol of ['noFtp', 'noScmPassword', 'noStagingFtp', 'noStagingScmPassword'])
    expect(properties(symbol)).toEqual({ allow: false });
  expect(['noFtp', 'noScmPassword'].map((symbol) => plain(of(symbol).body['name']))).toEqual(['ftp', 'scm']);
});

test('every setting the service reads is set, from the one file, and no other', () => {
  expect(settings).toEqual({
    ALLOWED_ORIGINS: '=origin',
    TENANT_ID: '=tenantId',
    AUDIENCE: '=clientId',
    FUNCTIONS_EXTENSION_VERSION: '~4',
    FUNCTIONS_WORKER_RUNTIME: 'node',
    FUNCTIONS_REQUEST_BODY_SIZE_LIMIT: String(MAX_DISCARDED_BYTES),
    AzureWebJobsStorage__accountName: '=storage.name',
    WEBSITE_RUN_FROM_PACKAGE: '1',
  });
  expect(plain(variables.get('origin'))).toBe("='https://${hostName}'");
  const read = ['main.ts', 'http/sign-in-settings.ts'].flatMap((file) => [
    ...readFileSync(path.join(root, 'functions', file), 'utf8').matchAll(/env\['(\w+)'\]/g),
  ]);
  expect(read.map(([, name]) => name).sort()).toEqual(['ALLOWED_ORIGINS', 'AUDIENCE', 'TENANT_ID']);
  for (const symbol of ['service', 'staging'])
    expect(properties(symbol)).toMatchObject({ siteConfig: '=siteConfig', httpsOnly: true });
});

test('transport, publishing and debugging are closed', () => {
  expect(site).toMatchObject({
    minTlsVersion: '1.2',
    scmMinTlsVersion: '1.2',
    ftpsState: 'Disabled',
    remoteDebuggingEnabled: false,
    cors: { allowedOrigins: [], supportCredentials: false },
    healthCheckPath: '/api/health',
  });
  expect(properties('storage')).toMatchObject({ minimumTlsVersion: 'TLS1_2', supportsHttpsTrafficOnly: true });
  // Behind the site every request comes from an address of Azure: a list here would close the service to everybody.
  expect(Object.keys(site).filter((name) => /restriction/i.test(name))).toEqual([]);
});

test('one instance at most, and the host takes no more at once than it can hold', () => {
  expect(plain(of('servicePlan').body['sku'])).toEqual({ name: '=plan', capacity: 1 });
  expect(site['numberOfWorkers']).toBe(1);
  expect(host.extensions.http).toMatchObject({ maxConcurrentRequests: 10, maxOutstandingRequests: 50 });
  expect(host.functionTimeout).toBe('00:00:30');
});

test('the service stands under the name of the pane', () => {
  expect(plain(of('site').body['sku'])).toEqual({ name: 'Standard', tier: 'Standard' });
  expect(properties('linked')).toEqual({ backendResourceId: '=service.id', region: '=location' });
  expect(plain(of('domain').body['name'])).toBe('=hostName');
  expect(host.extensions.http.routePrefix).toBe('api');
});

test('a version can be tried beside the one that serves, unless the plan has no place for it', () => {
  expect(of('staging').how).toBe('if (hasSlot)');
  expect(plain(variables.get('hasSlot'))).toBe("=plan != 'B1'");
});

test('what is logged are the lines of the functions, for thirty days; no address, no telemetry', () => {
  expect(properties('functionLines')).toEqual({
    workspaceId: '=logs.id',
    logs: [{ category: 'FunctionAppLogs', enabled: true }],
    metrics: [],
  });
  expect(properties('logs')).toMatchObject({ retentionInDays: 30 });
  expect(source).not.toMatch(/Microsoft\.Insights\/components|APPLICATIONINSIGHTS|AppServiceHTTPLogs/);
  expect(site).toMatchObject({
    httpLoggingEnabled: false,
    detailedErrorLoggingEnabled: false,
    requestTracingEnabled: false,
  });
});

test('somebody is told of a failure and of the cost', () => {
  expect(properties('failures')).toMatchObject({
    enabled: true,
    scopes: ['=service.id'],
    criteria: { allOf: [expect.objectContaining({ metricName: 'Http5xx', operator: 'GreaterThan', threshold: 0 })] },
    actions: [{ actionGroupId: '=people.id' }],
  });
  expect(properties('people')).toMatchObject({
    emailReceivers: [expect.objectContaining({ emailAddress: '=alertAddress' })],
  });
  expect(properties('cost')).toMatchObject({
    amount: '=budget',
    timeGrain: 'Monthly',
    // Not the month of the day: Azure refuses another start than the first one, and with it the whole release.
    timePeriod: { startDate: '=budgetStart' },
    notifications: { nearly: { threshold: 80 }, over: { threshold: 100 } },
  });
});

test('every parameter without a value of its own is in the one file, and no other', () => {
  expect(source).not.toMatch(/utcNow|newGuid/);
  const file = readFileSync(path.join(root, 'infra/association.bicepparam'), 'utf8');
  const given = [...file.matchAll(/^param (\w+) =/gm)].map(([, name]) => name);
  const needed = [...parameters].filter(([, value]) => value === undefined).map(([name]) => name);
  expect(given).toEqual(expect.arrayContaining(needed));
  expect(given.filter((name) => !parameters.has(name ?? ''))).toEqual([]);
});

test('the reader refuses what it cannot read', () => {
  for (const wrong of ["resource a 'T@1' = {", 'resource a = {}', "resource a 'T@1' = { b }"])
    expect(() => readBicep(`\n${wrong}\n`)).toThrow();
});
