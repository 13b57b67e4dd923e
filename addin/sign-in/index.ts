import { AppError } from '@report/engine/contract';
import type { GetToken } from '../api';
import type { SignIn } from './deployment';
import { openDialog, type ShowDialog } from './dialog';
import { openNested } from './nested';

/** What is asked of Office to sign in. */
export interface SignInHost {
  /** Excel signs in itself (NestedAppAuth 1.1). */
  readonly isNested: () => boolean;
  readonly showDialog: ShowDialog;
}

/**
 * The token for the service, from Excel itself where it can, else from a window of Office. Whatever goes wrong is one
 * failure: the pane then offers to compute on this computer.
 */
export function createGetToken(signIn: SignIn, { isNested, showDialog }: SignInHost): GetToken {
  let opened: Promise<(fresh: boolean) => Promise<string>> | null = null;
  const open = (): Promise<(fresh: boolean) => Promise<string>> =>
    isNested()
      ? openNested(signIn)
      : Promise.resolve(openDialog({ show: showDialog, address: new URL('sign-in.html', document.baseURI).href }));
  return async ({ fresh, signal }) => {
    if (signal.aborted) throw new AppError('CANCELLED');
    try {
      const token = await (await (opened ??= open()))(fresh);
      signal.throwIfAborted();
      return token;
    } catch {
      if (isAborted(signal)) throw new AppError('CANCELLED');
      // The next attempt begins anew: what failed may have been the opening.
      opened = null;
      throw new AppError('SIGN_IN_FAILED');
    }
  };
}

/** Asked again after a wait: the compiler otherwise remembers the first answer. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
