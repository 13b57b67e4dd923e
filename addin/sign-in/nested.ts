import { createNestablePublicClientApplication, InteractionRequiredAuthError } from '@azure/msal-browser';
import { configuration, scopesOf } from './application';
import type { SignIn } from './deployment';

/** Asks Excel for a token of the account that is signed in to it; a window opens only where Excel says that it must. */
export async function openNested(signIn: SignIn): Promise<(fresh: boolean) => Promise<string>> {
  const application = await createNestablePublicClientApplication(configuration(signIn));
  const scopes = scopesOf(signIn);
  return async (fresh) => {
    try {
      return (await application.acquireTokenSilent({ scopes, forceRefresh: fresh })).accessToken;
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) throw error;
      return (await application.acquireTokenPopup({ scopes })).accessToken;
    }
  };
}
