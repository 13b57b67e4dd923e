import { AppError } from '@report/engine/contract';
import { literal, nullable, regex, safeParse, strictObject, string, union, type infer as Infer } from 'zod/mini';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const guid = string().check(regex(GUID));

/** `settings.json` beside the pane: what the people who installed it decided. No secret: anybody can read the file. */
const deployment = strictObject({
  /** The application that people sign in to; null where the service lets everybody in (on one computer). */
  signIn: nullable(strictObject({ tenantId: guid, clientId: guid })),
  /** «here»: counts never leave the computer, whatever the service could do. */
  compute: union([literal('service'), literal('here')]),
});
export type Deployment = Infer<typeof deployment>;
export type SignIn = NonNullable<Deployment['signIn']>;

/**
 * Reads the settings of the installation.
 *
 * @throws AppError SERVICE_UNREACHABLE when the file cannot be had or read: then nothing is sent, rather than sent
 *   where somebody decided that nothing leaves
 */
export async function readDeployment(): Promise<Deployment> {
  try {
    const response = await fetch('./settings.json', { cache: 'no-store', credentials: 'omit', redirect: 'error' });
    const parsed = safeParse(deployment, response.ok ? await response.json() : null);
    if (parsed.success) return parsed.data;
  } catch {
    // Said below: what the network or the parser says may quote what came.
  }
  throw new AppError('SERVICE_UNREACHABLE');
}
