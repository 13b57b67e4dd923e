import type { IPublicClientApplication } from '@azure/msal-browser';
import { dialogMessage } from './dialog-message';

type Application = Pick<IPublicClientApplication, 'handleRedirectPromise' | 'acquireTokenRedirect'>;

/**
 * What the page of the window does, each of the two times it is loaded: first it goes to Microsoft's page, then it comes
 * back with the token and says it to the pane. A failure is said as no token, never with its reason.
 */
export async function signInInDialog(
  application: Application,
  scopes: string[],
  say: (message: string) => void,
): Promise<void> {
  try {
    const back = await application.handleRedirectPromise();
    if (back) say(dialogMessage(back.accessToken));
    else await application.acquireTokenRedirect({ scopes, prompt: 'select_account' });
  } catch {
    say(dialogMessage(null));
  }
}
