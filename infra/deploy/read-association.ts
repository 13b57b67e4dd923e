/** What `association.bicepparam` says, as far as the commands need it: the same file describes the infrastructure. */
export interface Association {
  readonly name: string;
  readonly location: string;
  readonly hostName: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly plan: string;
  readonly alertAddress: string;
  readonly budgetStart: string;
  /** Blocks of addresses, «192.0.2.0/24»; none: from anywhere. */
  readonly allowedAddresses: readonly string[];
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHAPES: Readonly<Record<Exclude<keyof Association, 'allowedAddresses'>, RegExp>> = {
  name: /^[a-z][a-z0-9-]{1,14}[a-z0-9]$/,
  location: /^[a-z]+$/,
  hostName: /^(?=.{4,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
  tenantId: GUID,
  clientId: GUID,
  plan: /^(?:B1|S1|P0v3)$/,
  alertAddress: /^[^\s@]+@[^\s@]+\.[a-z]+$/,
  budgetStart: /^20\d\d-(?:0[1-9]|1[0-2])-01$/,
};
const EXAMPLE = /^0{8}-|[.@]example\.lu$/;
const BLOCK = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\/(?:3[0-2]|[12]?\d)$/;

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
      return !shape.test(value) || EXAMPLE.test(value);
    })
    .map(([key]) => key);
  const allowedAddresses = readAddresses(source);
  if (allowedAddresses === null) wrong.push('allowedAddresses');
  if (wrong.length > 0) throw new Error(`À remplir dans infra/association.bicepparam\u00a0: ${wrong.join(', ')}`);
  const texts = Object.fromEntries(Object.keys(SHAPES).map((key) => [key, read.get(key) ?? '']));
  return { ...texts, allowedAddresses } as unknown as Association;
}

/** The blocks named by the file; null when the line is missing or one of them is no block. */
function readAddresses(source: string): readonly string[] | null {
  const inside = /^var allowedAddresses = \[([^\]]*)\]$/m.exec(source)?.[1];
  const blocks = inside
    ?.split(/[\s,]+/)
    .filter((block) => block !== '')
    .map((block) => /^'(.*)'$/.exec(block)?.[1] ?? '');
  return blocks?.every((block) => BLOCK.test(block)) === true ? blocks : null;
}
