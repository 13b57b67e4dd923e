import { AppError } from '@report/engine/contract';
import { parseDialogMessage } from './dialog-message';

/** Office's own way to show a window: `Office.context.ui.displayDialogAsync`. */
export type ShowDialog = (
  address: string,
  options: Office.DialogOptions,
  shown: (result: Office.AsyncResult<Office.Dialog>) => void,
) => void;

export interface DialogHost {
  readonly show: ShowDialog;
  /** Address of the page of the dialog: it must be on the pane's own site. */
  readonly address: string;
}

/**
 * Signs in inside a window of Office, where Excel cannot do it itself: the page there goes to Microsoft and back, and
 * says the token. The token is then held here until it is refused or the pane is closed.
 *
 * @throws AppError SIGN_IN_FAILED when the window cannot be shown, is closed, or says anything but a token
 */
export function openDialog({ show, address }: DialogHost): (fresh: boolean) => Promise<string> {
  let held: string | null = null;
  const ask = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const fail = (): void => {
        reject(new AppError('SIGN_IN_FAILED'));
      };
      show(address, { width: 30, height: 60, promptBeforeOpen: false }, ({ status, value: dialog }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          fail();
          return;
        }
        dialog.addEventHandler(Office.EventType.DialogEventReceived, fail);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (heard) => {
          dialog.close();
          const token = parseDialogMessage('message' in heard ? heard.message : null);
          if (token === null) fail();
          else resolve(token);
        });
      });
    });
  return async (fresh) => {
    if (held === null || fresh) held = await ask();
    return held;
  };
}
