/** What `association.bicepparam` says, as far as the commands need it: the same file describes the infrastructure. */
export interface Association {
  readonly name: string;
  readonly location: string;
  readonly hostName: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly plan: string;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHAPES: Readonly<Record<keyof Association, RegExp>> = {
  name: /^[a-z][a-z0-9-]{1,14}[a-z0-9]$/,
  location: /^[a-z]+$/,
  hostName: /^(?=.{4,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
  tenantId: GUID,
  clientId: GUID,
  plan: /^(?:B1|S1|P0v3)$/,
};

/**
 * @throws Error that names every parameter which is missing, still the example of the file, or of the wrong shape: the
 *   commands that follow take them as arguments
 */
export function readAssociation(source: string): Association {
  const read = new Map(
    [...source.matchAll(/^param (\w+) = '([^'$\\]*)'$/gm)].map(([, key = '', value = '']) => [key, value]),
  );
  const wrong = Object.entries(SHAPES)
    .filter(([key, shape]) => {
      const value = read.get(key) ?? '';
      return !shape.test(value) || value.startsWith('00000000-') || value.endsWith('.example.lu');
    })
    .map(([key]) => key);
  if (wrong.length > 0) throw new Error(`À remplir dans infra/association.bicepparam\u00a0: ${wrong.join(', ')}`);
  return Object.fromEntries(Object.keys(SHAPES).map((key) => [key, read.get(key) ?? ''])) as unknown as Association;
}
