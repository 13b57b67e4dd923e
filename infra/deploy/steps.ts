import type { Association } from './read-association';

/** A service of that address which says that version, and that people must sign in. */
export interface Healthy {
  readonly url: string;
  readonly version: string;
}

/** One thing to do: a command of another program, or one of ours. */
export type Step = {
  readonly title: string;
  /** Done only if this is so, and left out if that is. */
  readonly onlyIf?: Healthy;
  readonly unless?: Healthy;
} & (
  | {
      readonly run: readonly [command: string, ...args: string[]];
      /** Folder to run in, by default the project’s. */
      readonly folder?: string;
      /** What it prints is the secret of the site: given to the next step in its environment, never shown. */
      readonly secret?: boolean;
    }
  | { readonly prepare: 'pane' | 'service' | 'nothing left'; readonly folder?: string }
  | { readonly awaitHealth: Healthy }
);

export interface Release {
  /** The `.bicepparam` file that describes the installation. */
  readonly file: string;
  readonly association: Association;
  readonly version: string;
}

/** Where the built things are put together. */
export const OUT = 'out/deploy';
const BACK = 'out/back';
/** Asked for by its exact version; it fetches a program of Microsoft’s for this system when it runs. */
const SITE_COMMAND = '@azure/static-web-apps-cli@2.0.10';

const compile: Step = {
  title: 'Compiler l’infrastructure',
  run: ['az', 'bicep', 'build', '--file', 'infra/main.bicep', '--outdir', OUT],
};
const inGroup = ({ name }: Association): string[] => ['--resource-group', name];
const hasSlot = ({ plan }: Association): boolean => plan !== 'B1';
const healthOf = (host: string, version: string): Healthy => ({ url: `https://${host}/api/health`, version });
const staged = ({ name }: Association, version: string): Healthy =>
  healthOf(`${name}-service-staging.azurewebsites.net`, version);
/** Azure compares with a group that exists, be it empty: making it again changes nothing. */
const makeGroup = ({ name, location }: Association): Step => ({
  title: 'Créer le groupe de ressources, vide, s’il n’existe pas',
  run: ['az', 'group', 'create', '--name', name, '--location', location],
});

/** Compiles, and asks Azure what would change. Changes nothing, but makes the empty group that Azure compares with. */
export const whatIfSteps = ({ file, association }: Release): readonly Step[] => [
  compile,
  makeGroup(association),
  {
    title: 'Demander à Azure ce qui changerait',
    run: ['az', 'deployment', 'group', 'what-if', ...inGroup(association), '--parameters', file],
  },
];

/** Infrastructure, then the service by way of the staging slot, then the pane: an old pane is told to reload, a new one never meets an old service. */
export const deploySteps = ({ file, association, version }: Release): readonly Step[] => [
  compile,
  makeGroup(association),
  {
    title: 'Mettre l’infrastructure en place',
    run: [
      ...(['az', 'deployment', 'group', 'create'] as const),
      ...inGroup(association),
      ...['--name', `release-${version}`],
      ...['--parameters', file],
    ],
  },
  { title: 'Construire le volet', run: ['npm', 'run', 'build', '-w', 'addin'] },
  { title: 'Construire le service', run: ['npm', 'run', 'build', '-w', 'functions'] },
  { title: 'Assembler le service', prepare: 'service' },
  publishService(association),
  ...(hasSlot(association) ? exchange(association, version) : []),
  ...publishPane(association),
  { title: 'Écrire le manifeste', run: ['npm', 'run', 'manifest', '--', `https://${association.hostName}`] },
];

/**
 * Back to a released version: the service that stood before returns at once if it is that version, else it is built and
 * published first; then the pane of that version. It can be run again after a failure: a service that serves this
 * version already stays where it is.
 */
export function backSteps({ association }: Release, tag: string): readonly Step[] {
  const version = tag.slice(1);
  const unless = healthOf(association.hostName, version);
  const service: readonly Step[] = [
    { title: 'Construire le service', run: ['npm', 'run', 'build', '-w', 'functions'], folder: BACK },
    { title: 'Assembler le service', prepare: 'service', folder: BACK },
    publishService(association),
    ...(hasSlot(association) ? exchange(association, version) : []),
  ];
  return [
    ...(hasSlot(association) ? [{ ...swap(association), onlyIf: staged(association, version), unless }] : []),
    { title: 'Ranger une reprise interrompue', prepare: 'nothing left', folder: BACK },
    { title: 'Reprendre cette version', run: ['git', 'worktree', 'add', '--force', BACK, tag] },
    { title: 'Installer ses dépendances', run: ['npm', 'ci'], folder: BACK },
    { title: 'Construire le volet', run: ['npm', 'run', 'build', '-w', 'addin'], folder: BACK },
    ...service.map((step) => ({ ...step, unless })),
    ...publishPane(association, BACK),
    { title: 'Ranger', run: ['git', 'worktree', 'remove', '--force', BACK] },
  ];
}

/** Waits until what was published beside the service that serves is ready, then lets it serve. */
const exchange = (association: Association, version: string): readonly Step[] => [
  { title: 'Attendre que la nouvelle version réponde', awaitHealth: staged(association, version) },
  swap(association),
];

const publishService = (association: Association): Step => ({
  title: hasSlot(association) ? 'Publier le service à côté de celui qui sert' : 'Publier le service',
  run: [
    ...(['az', 'functionapp', 'deployment', 'source', 'config-zip'] as const),
    ...inGroup(association),
    ...['--name', `${association.name}-service`],
    ...(hasSlot(association) ? ['--slot', 'staging'] : []),
    ...['--src', `${OUT}/service.zip`],
  ],
});

const swap = (association: Association): Step => ({
  title: 'Échanger les deux versions du service',
  run: [
    ...(['az', 'functionapp', 'deployment', 'slot', 'swap'] as const),
    ...inGroup(association),
    ...['--name', `${association.name}-service`, '--slot', 'staging', '--target-slot', 'production'],
  ],
});

const publishPane = (association: Association, folder?: string): readonly Step[] => [
  { title: 'Assembler le volet', prepare: 'pane', ...(folder !== undefined && { folder }) },
  {
    title: 'Demander la clé de publication du site',
    run: [
      ...(['az', 'staticwebapp', 'secrets', 'list'] as const),
      ...inGroup(association),
      ...['--name', `${association.name}-pane`, '--query', 'properties.apiKey', '--output', 'tsv'],
    ],
    secret: true,
  },
  { title: 'Publier le volet', run: ['npx', '--yes', SITE_COMMAND, 'deploy', `${OUT}/pane`, '--env', 'production'] },
];
