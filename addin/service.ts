import { AppError } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { computeLocally, computeRemotely, type Compute, type GetToken } from './api';
import { version } from './package.json';
import { readDeployment, type Deployment } from './sign-in/deployment';

/** What the deployment says, once it could be read; a failure is not remembered. */
let read: Deployment | null = null;
let getToken: GetToken | null = null;

async function deployment(): Promise<Deployment> {
  return (read ??= await readDeployment());
}

/** Whether those who installed the pane decided that nothing leaves the computer; false while that cannot be read. */
export const isDeployedHere = (): Promise<boolean> =>
  deployment().then(
    ({ compute }) => compute === 'here',
    () => false,
  );

/**
 * Computes where the people who installed the pane decided: with the service, after signing in where it asks for that,
 * or on this computer always, and then nothing is sent. The part that signs in is fetched only where it is needed.
 *
 * @throws AppError those of `computeRemotely`; SIGN_IN_FAILED
 */
export const computeAsDeployed =
  (profile: Profile): Compute =>
  async (request, options) => {
    const { signIn, compute } = await deployment();
    if (compute === 'here') return computeLocally(profile)(request, options);
    if (signIn !== null && getToken === null) {
      const part = await import('./sign-in').catch(() => {
        throw new AppError('SIGN_IN_FAILED');
      });
      getToken = part.createGetToken(signIn, {
        isNested: () => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
        showDialog: (...asked) => {
          Office.context.ui.displayDialogAsync(...asked);
        },
      });
    }
    return computeRemotely(profile, '', undefined, { getToken, version })(request, options);
  };
