import type { Configuration } from '@azure/msal-browser';
import type { SignIn } from './deployment';

/** How the library is set up, in the pane and in the dialog: tokens in memory only, nothing logged, nothing measured. */
export const configuration = ({ tenantId, clientId }: SignIn, redirectUri?: string): Configuration => ({
  auth: {
    clientId,
    authority: `https://login.microsoftonline.com/${tenantId}`,
    ...(redirectUri !== undefined && { redirectUri }),
  },
  cache: { cacheLocation: 'memoryStorage' },
  system: { loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false } },
});

/** The one right that is asked for. */
export const scopesOf = ({ clientId }: SignIn): string[] => [`api://${clientId}/statistics.compute`];
