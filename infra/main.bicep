// The pane's site, the service behind it, and what watches them: all that docs/deployment.md describes, in one file.
// Compiled by `npm run deploy` before anything is sent. Holds no secret and asks for none.
targetScope = 'resourceGroup'

@description('Short name of the installation: letters, digits and hyphens. Every resource is named after it.')
@minLength(3)
@maxLength(16)
param name string

@description('Where everything is kept. Azure has no region in Luxembourg: these two are in the European Union.')
@allowed(['westeurope', 'francecentral'])
param location string

@description('Address of the pane, without https://: statistiques.example.lu')
param hostName string

@description('The association: its directory in Entra ID.')
param tenantId string

@description('The application that people sign in to (Entra ID, App registrations).')
param clientId string

@description('Who is told when the service fails or costs too much.')
param alertAddress string

@description('Euros a month after which an alert is sent.')
@minValue(1)
param budget int

@description('First day of the month in which the budget was made: Azure refuses a past month then, and any other month later.')
param budgetStart string

@description('B1 has no staging slot: a release then goes straight to production.')
@allowed(['B1', 'S1', 'P0v3'])
param plan string = 'P0v3'

var origin = 'https://${hostName}'
var hasSlot = plan != 'B1'

// ── storage of the host: it keeps its own locks there; the service stores nothing ──────────────────────────────────────

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: toLower('${replace(name, '-', '')}${take(uniqueString(resourceGroup().id), 8)}')
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    supportsHttpsTrafficOnly: true
    minimumTlsVersion: 'TLS1_2'
    defaultToOAuthAuthentication: true
  }
}

// ── the service ──────────────────────────────────────────────────────────────────────────────────────────────────────

// One instance and no more: the cost of a month is known, and the turns of each person are counted in one place.
resource servicePlan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: plan, capacity: 1 }
  properties: { reserved: true }
}

var siteConfig = {
  linuxFxVersion: 'NODE|22'
  alwaysOn: true
  numberOfWorkers: 1
  http20Enabled: true
  minTlsVersion: '1.2'
  scmMinTlsVersion: '1.2'
  ftpsState: 'Disabled'
  remoteDebuggingEnabled: false
  httpLoggingEnabled: false
  detailedErrorLoggingEnabled: false
  requestTracingEnabled: false
  healthCheckPath: '/api/health'
  cors: { allowedOrigins: [], supportCredentials: false }
  appSettings: [
    { name: 'ALLOWED_ORIGINS', value: origin }
    { name: 'TENANT_ID', value: tenantId }
    { name: 'AUDIENCE', value: clientId }
    { name: 'FUNCTIONS_EXTENSION_VERSION', value: '~4' }
    { name: 'FUNCTIONS_WORKER_RUNTIME', value: 'node' }
    { name: 'FUNCTIONS_REQUEST_BODY_SIZE_LIMIT', value: '1048576' }
    { name: 'AzureWebJobsStorage__accountName', value: storage.name }
    { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
  ]
}

resource service 'Microsoft.Web/sites@2024-04-01' = {
  name: '${name}-service'
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: servicePlan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: siteConfig
  }
}

resource staging 'Microsoft.Web/sites/slots@2024-04-01' = if (hasSlot) {
  parent: service
  name: 'staging'
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: servicePlan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: siteConfig
  }
}

// Publishing asks who you are in Entra ID: no password of the site exists.
resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: service
  name: 'ftp'
  properties: { allow: false }
}
resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: service
  name: 'scm'
  properties: { allow: false }
}
resource noStagingFtp 'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2024-04-01' = if (hasSlot) {
  parent: staging
  name: 'ftp'
  properties: { allow: false }
}
resource noStagingScmPassword 'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2024-04-01' = if (hasSlot) {
  parent: staging
  name: 'scm'
  properties: { allow: false }
}

// Storage Blob Data Owner, Storage Queue Data Contributor, Storage Table Data Contributor: what the host needs of its own account.
var storageRoles = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
]
resource storageOfService 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in storageRoles: {
    scope: storage
    name: guid(storage.id, service.id, role)
    properties: {
      principalId: service.identity.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]
resource storageOfStaging 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in storageRoles: if (hasSlot) {
    scope: storage
    name: guid(storage.id, staging.id, role)
    properties: {
      principalId: staging!.identity.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

// ── the pane's site, and the service under its name ──────────────────────────────────────────────────────────────────

resource site 'Microsoft.Web/staticSites@2024-04-01' = {
  name: '${name}-pane'
  // Static Web Apps knows one region of the two; its files are on every continent in any case, and hold no data.
  location: 'westeurope'
  sku: { name: 'Standard', tier: 'Standard' }
  properties: {
    allowConfigFileUpdates: true
    stagingEnvironmentPolicy: 'Disabled'
    publicNetworkAccess: 'Enabled'
  }
}

resource linked 'Microsoft.Web/staticSites/linkedBackends@2024-04-01' = {
  parent: site
  name: 'service'
  properties: {
    backendResourceId: service.id
    region: location
  }
}

resource domain 'Microsoft.Web/staticSites/customDomains@2024-04-01' = {
  parent: site
  name: hostName
  properties: { validationMethod: 'cname-delegation' }
}

// ── watching: codes and counts, never a request ──────────────────────────────────────────────────────────────────────

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
    workspaceCapping: { dailyQuotaGb: 1 }
    features: { disableLocalAuth: true }
  }
}

// The lines that the functions write (a code, a status, a duration, a size). Not the HTTP log: it holds addresses.
resource functionLines 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: service
  name: 'function-lines'
  properties: {
    workspaceId: logs.id
    logs: [{ category: 'FunctionAppLogs', enabled: true }]
    metrics: []
  }
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  properties: {
    groupShortName: take(replace(name, '-', ''), 12)
    enabled: true
    emailReceivers: [{ name: 'administrator', emailAddress: alertAddress, useCommonAlertSchema: true }]
  }
}

resource failures 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-5xx'
  location: 'global'
  properties: {
    description: 'The service answered 5xx. The log lines of that moment say the code.'
    severity: 2
    enabled: true
    scopes: [service.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'http5xx'
          metricName: 'Http5xx'
          operator: 'GreaterThan'
          threshold: 0
          timeAggregation: 'Total'
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

resource cost 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: '${name}-budget'
  properties: {
    category: 'Cost'
    amount: budget
    timeGrain: 'Monthly'
    timePeriod: { startDate: budgetStart }
    notifications: {
      nearly: { enabled: true, operator: 'GreaterThan', threshold: 80, contactEmails: [alertAddress] }
      over: { enabled: true, operator: 'GreaterThan', threshold: 100, contactEmails: [alertAddress] }
    }
  }
}

output serviceName string = service.name
output siteName string = site.name
output siteAddress string = 'https://${site.properties.defaultHostname}'
