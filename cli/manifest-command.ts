import { isOrigin } from '@report/preview/manifest';
import { runTool } from './run-command';
import { UsageError } from './usage-error';
import { writeManifest } from './write-manifest';

/** `npm run manifest -- https://host`: writes dist/manifest.xml, to be handed to Microsoft 365. */
await runTool(
  'Usage : npm run manifest -- https://statistiques.exemple.lu [--profile NOM]',
  (profile, { positionals: [origin], say }) => {
    if (origin === undefined || !isOrigin(origin))
      throw new UsageError('l’adresse du volet manque : https, sans chemin ni barre à la fin');
    say(`Écrit : ${writeManifest(profile, origin)}`);
    return Promise.resolve();
  },
  1,
);
