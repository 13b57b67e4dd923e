import path from 'node:path';
import { samplesOf } from '@report/preview/samples-of';
import { report } from './report';
import { runCommand } from './run-command';
import { UsageError } from './usage-error';

const FOLDER = 'samples';

/** The main job on the first sample registers of an association: what `npm run demo` shows a newcomer. */
await runCommand(
  () => 'Usage : npm run demo [-- --profile NOM]',
  async (profile, argv, say, signal) => {
    const [sample] = await samplesOf(profile, FOLDER);
    if (sample === undefined) throw new UsageError(`aucun exemple de ce profil dans ${FOLDER}`);
    const { file, of, year } = sample;
    const out = ['--out', `out/rapport-${of}-${year}.xlsx`, '--json', `out/resultats-${year}.json`];
    await report(profile, [path.join(FOLDER, file), '--year', year, ...out, ...argv], say, signal);
  },
);
