import type { Copied } from '../model/ports';

/**
 * Puts a content on the clipboard. Must be called by the press of a button: nothing else may. The older way first: it
 * works in frames to which the newer one is forbidden, as a pane is in a browser.
 *
 * @returns false where both are forbidden
 */
export async function writeClipboard(content: Copied): Promise<boolean> {
  const taken: boolean[] = [];
  const fill = (event: ClipboardEvent): void => {
    fillClipboard(event, content);
    taken.push(event.clipboardData !== null);
  };
  document.addEventListener('copy', fill);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it needs a permission panes do not have
    if (document.execCommand('copy') && taken.includes(true)) return true;
  } finally {
    document.removeEventListener('copy', fill);
  }
  return writeByPermission(content);
}

/** The answer to Ctrl+C. */
export function fillClipboard(
  event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>,
  { html, text }: Copied,
): void {
  if (event.clipboardData === null) return;
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}

async function writeByPermission({ html, text }: Copied): Promise<boolean> {
  const asBlob = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': asBlob('text/html', html), 'text/plain': asBlob('text/plain', text) }),
    ]);
    return true;
  } catch {
    // Forbidden, or unknown to this browser: the user copies by hand.
    return false;
  }
}
