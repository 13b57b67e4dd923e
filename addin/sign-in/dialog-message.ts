/** What the window of the sign-in says to the pane: a token, or that there is none and never why. */
export const dialogMessage = (token: string | null): string => JSON.stringify({ token });

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** The token that the window said; null for anything else. */
export function parseDialogMessage(message: string | null): string | null {
  try {
    const said: unknown = JSON.parse(message ?? 'null');
    const token = typeof said === 'object' && said !== null && 'token' in said ? said.token : null;
    return typeof token === 'string' && TOKEN.test(token) ? token : null;
  } catch {
    return null;
  }
}
