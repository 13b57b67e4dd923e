import { createStandardPublicClientApplication } from '@azure/msal-browser';
import { configuration, scopesOf } from './sign-in/application';
import { readDeployment } from './sign-in/deployment';
import { dialogMessage } from './sign-in/dialog-message';
import { signInInDialog } from './sign-in/sign-in-in-dialog';

/** The page of the window in which a person signs in, where Excel cannot do it itself. It says the token to the pane of its own site alone. */
async function start(): Promise<void> {
  await Office.onReady();
  const say = (message: string): void => {
    Office.context.ui.messageParent(message, { targetOrigin: window.location.origin });
  };
  const { signIn } = await readDeployment();
  if (signIn === null) {
    say(dialogMessage(null));
    return;
  }
  const redirectUri = window.location.origin + window.location.pathname;
  const application = await createStandardPublicClientApplication(configuration(signIn, redirectUri));
  await signInInDialog(application, scopesOf(signIn), say);
}

void start();
