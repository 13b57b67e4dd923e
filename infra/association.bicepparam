using 'main.bicep'

// The only place where an installation is described: `npm run deploy` reads it too. Nothing here is a secret.
param name = 'statistiques'
param location = 'westeurope'
param hostName = 'statistiques.example.lu'
param tenantId = '00000000-0000-0000-0000-000000000000'
param clientId = '00000000-0000-0000-0000-000000000000'
param alertAddress = 'informatique@example.lu'
param budget = 80
// First day of the month of the first release. Written once: Azure refuses to change it, and with it the whole release.
param budgetStart = ''
param plan = 'P0v3'
// Blocks of addresses from which alone the site answers, such as ['192.0.2.0/24']; none: from anywhere, after signing in.
// The site holds them, not the service: behind the site every request comes from an address of Azure.
var allowedAddresses = []
