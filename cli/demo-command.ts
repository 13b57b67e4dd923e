import { report } from './report';
import { runCommand } from './run-command';

/** The main job on the sample registers: what `npm run demo` shows a newcomer. */
await runCommand('Usage : npm run demo', (_argv, say, signal) =>
  report(
    [
      'samples/registres-dialogue-2016.xlsx',
      '--year',
      '2016',
      '--out',
      'out/rapport-dialogue-2016.xlsx',
      '--json',
      'out/resultats-2016.json',
    ],
    say,
    signal,
  ),
);
