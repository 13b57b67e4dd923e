/** One entry of `package-lock.json`. */
interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export interface Lock {
  readonly packages: Readonly<Record<string, Entry>>;
}

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** «sha512-…»: what npm checks before it unpacks. */
  readonly integrity: string | null;
  /** Where it stands under the project: `node_modules/…`. */
  readonly path: string;
  /** Paths of what it needs. */
  readonly needs: readonly string[];
}

/** What is published: the pane and the service. Everything else is for the computer of who works on it. */
const PUBLISHED = ['addin', 'functions'];

/** Every package of others in the lock file. */
export const allPackages = (lock: Lock): readonly Package[] =>
  Object.entries(lock.packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path]) => packageAt(lock, path));

/** Packages of others that the pane and the service are made with, what they need included, sorted by name. */
export function publishedPackages(lock: Lock): readonly Package[] {
  const found = new Map<string, Package>();
  const visit = (path: string): void => {
    for (const needed of packageAt(lock, path).needs) {
      const { link, resolved } = lock.packages[needed] ?? {};
      if (link === true) visit(resolved ?? '');
      else if (!found.has(needed)) {
        found.set(needed, packageAt(lock, needed));
        visit(needed);
      }
    }
  };
  PUBLISHED.forEach(visit);
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

function packageAt(lock: Lock, path: string): Package {
  const entry = lock.packages[path];
  if (!entry) throw new Error(`not in package-lock.json: ${path}`);
  const wanted = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
  return {
    // A package under another name says its own.
    name: entry.name ?? path.replace(/^.*node_modules\//, ''),
    version: entry.version ?? '',
    license: entry.license ?? '',
    integrity: entry.integrity ?? null,
    path,
    needs: wanted.flatMap((name) => placeOf(lock, path, name) ?? []),
  };
}

/** Where Node finds a package from that folder: the nearest `node_modules` above it. Null: an optional one that is not there. */
function placeOf(lock: Lock, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.replace(/(?:^|\/)[^/]*$/, '')) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in lock.packages) return place;
    if (folder === '') return null;
  }
}
