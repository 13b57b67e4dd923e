/** What a token must say, and where the keys are that prove it. */
export interface SignInSettings {
  readonly tenantId: string;
  /** Client id of the registered application: the audience of its tokens of version 2. */
  readonly audience: string;
  readonly scope: string;
  readonly role: string;
  readonly issuer: string;
  readonly keysUrl: string;
}

/** The right that the pane asks for. */
const SCOPE = 'statistics.compute';
/** The role that the association gives to the people concerned. */
const ROLE = 'Statistics.Compute';
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The settings of sign-in from TENANT_ID and AUDIENCE, or null when one is missing or no id. Null refuses everyone.
 * «common» and «organizations» are no tenant: anybody's account of anywhere would pass.
 */
export function readSignInSettings(env: Readonly<Record<string, string | undefined>>): SignInSettings | null {
  const [tenantId, audience] = [env['TENANT_ID'], env['AUDIENCE']].map((value) => value?.trim().toLowerCase() ?? '');
  if (tenantId === undefined || audience === undefined || !GUID.test(tenantId) || !GUID.test(audience)) return null;
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  return {
    tenantId,
    audience,
    scope: SCOPE,
    role: ROLE,
    issuer: `${authority}/v2.0`,
    keysUrl: `${authority}/discovery/v2.0/keys`,
  };
}
