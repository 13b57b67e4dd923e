import type { Package } from './packages';

const purlOf = ({ name, version }: Package): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The list of what is published, in the form CycloneDX 1.5. The same lock file gives the same text. */
export function sbomOf(
  packages: readonly Package[],
  product: { readonly name: string; readonly version: string },
): object {
  const refs = new Map(packages.map((own) => [own.path, purlOf(own)]));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': 'project', name: product.name, version: product.version },
    },
    components: packages.map((own) => ({
      type: 'library',
      'bom-ref': purlOf(own),
      name: own.name,
      version: own.version,
      purl: purlOf(own),
      licenses: [{ license: { id: own.license } }],
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(own.integrity?.slice('sha512-'.length) ?? '', 'base64').toString('hex'),
        },
      ],
    })),
    dependencies: packages.map((own) => ({
      ref: purlOf(own),
      dependsOn: own.needs.flatMap((place) => refs.get(place) ?? []),
    })),
  };
}

/** What a reader of the list would miss, one line each: a package without version, licence or hash, or named twice, or needing what is not in it. */
export function sbomFaults(packages: readonly Package[]): readonly string[] {
  const places = new Set(packages.map((own) => own.path));
  const seen = new Set<string>();
  return packages.flatMap((own) => {
    const { version, license, integrity, needs } = own;
    const purl = purlOf(own);
    const twice = seen.has(purl);
    seen.add(purl);
    return [
      ...(version === '' || license === '' ? [`${purl}: no version or no licence`] : []),
      ...(Buffer.from(integrity?.slice('sha512-'.length) ?? '', 'base64').length === 64
        ? []
        : [`${purl}: no whole hash`]),
      ...(twice ? [`${purl}: twice`] : []),
      // What is of this project is not a package of others.
      ...needs
        .filter((place) => !places.has(place) && !place.includes('@report/'))
        .map((place) => `${purl}: ${place} is missing`),
    ];
  });
}
