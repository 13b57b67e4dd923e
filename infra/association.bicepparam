using 'main.bicep'

// The only place where an installation is described: `npm run deploy` reads it too. Nothing here is a secret.
param name = 'statistiques'
param location = 'westeurope'
param hostName = 'statistiques.example.lu'
param tenantId = '00000000-0000-0000-0000-000000000000'
param clientId = '00000000-0000-0000-0000-000000000000'
param alertAddress = 'informatique@example.lu'
param budget = 80
param plan = 'P0v3'
param allowedAddresses = []
