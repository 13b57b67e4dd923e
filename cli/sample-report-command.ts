import path from 'node:path';
import { atOnce } from '@report/engine/registers';
import { understand, type Understood } from '@report/word/radar';
import { type Accepted, memoryOf, writeUpdate } from '@report/word/update';
import { runCommand } from './run-command';
import { draftOf } from './word-draft';
import { writeOut } from './write-json';

/** What is wrong in the sample report: the figure that states a cell for the first time, and what is printed instead. */
const FAULTS: readonly (readonly [ref: string, printed: string])[] = [
  ['dialogue-situations/sans-dossier', '140'],
  ['dialogue-motif/violence-sexuelle', '47'],
  ['dialogue-demandeur/famille%', '98'],
];
const YEAR = 2016;
const FOLDER = path.join(import.meta.dirname, '..', 'samples');

/**
 * Second half of `npm run samples`: a report in Word of the sample registers, as our own draft, with three figures spoilt
 * as a hurried hand spoils them. To be reread and brought up to date in the preview.
 */
await runCommand(
  () => 'Usage : npm run samples',
  async (profile, _argv, say, signal) => {
    const registers = [path.join(FOLDER, `registres-dialogue-${YEAR}.xlsx`)];
    const { bytes } = await draftOf(
      profile,
      { registers, year: YEAR, edition: String(YEAR), template: null },
      { say, signal },
    );
    const understood = atOnce(
      understand(bytes, { books: [], cells: null, year: YEAR }, (document) => [memoryOf(document).book]),
    );
    const file = path.join(FOLDER, `rapport-dialogue-${YEAR}.docx`);
    await writeOut(
      file,
      atOnce(
        writeUpdate(
          understood.document,
          FAULTS.map((fault) => spoiling(understood, ...fault)),
        ),
      ),
    );
    say(`Écrit : ${file}`);
  },
);

function spoiling({ recognised }: Understood, ref: string, printed: string): Accepted {
  const found = recognised.find((one) => one.ref === ref && !one.sentence.paragraph.toc);
  if (found === undefined) throw new Error(`no figure of the draft states ${ref}`);
  const { figure, sentence } = found;
  const { part, ordinal } = sentence.paragraph;
  return { part, paragraph: ordinal, start: figure.start, end: figure.end, old: figure.raw, new: printed };
}
