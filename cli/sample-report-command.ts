import path from 'node:path';
import { atOnce } from '@report/engine/registers';
import { understand, type Understood } from '@report/word/radar';
import { type Accepted, memoryOf, writeUpdate } from '@report/word/update';
import { runCommand } from './run-command';
import { UsageError } from './usage-error';
import { draftOf } from './word-draft';
import { writeOut } from './write-json';
import { readJson } from './read-json';

/** What a sample report is made of. */
interface SampleReport {
  /** Workbooks beside this file. */
  readonly registers: readonly string[];
  readonly year: number;
  readonly edition: string;
  /** What is wrong in it: the figure that states a cell for the first time, and what is printed instead. */
  readonly faults: readonly { readonly ref: string; readonly printed: string }[];
}

/**
 * Second half of `npm run samples`: a report in Word of the sample registers, as our own draft, with figures spoilt as a
 * hurried hand spoils them. To be reread and brought up to date in the preview.
 */
await runCommand(
  () => 'Usage : tsx cli/sample-report-command.ts samples/rapport-…json',
  async (profile, [recipe], say, signal) => {
    if (recipe === undefined) throw new UsageError('le fichier du rapport d’exemple manque');
    const { registers, faults, ...asked } = (await readJson(recipe)) as SampleReport;
    const files = registers.map((file) => path.join(path.dirname(recipe), file));
    const { bytes } = await draftOf(profile, { ...asked, registers: files, template: null }, { say, signal });
    const understood = atOnce(
      understand(bytes, { books: [], cells: null, year: asked.year }, (document) => [memoryOf(document).book]),
    );
    const spoilt = faults.map((fault) => spoiling(understood, fault));
    const out = recipe.replace(/\.json$/, '.docx');
    await writeOut(out, atOnce(writeUpdate(understood.document, spoilt)));
    say(`Écrit : ${out}`);
  },
);

function spoiling({ recognised }: Understood, { ref, printed }: SampleReport['faults'][number]): Accepted {
  const found = recognised.find((one) => one.ref === ref && !one.sentence.paragraph.toc);
  if (found === undefined) throw new Error(`no figure of the draft states ${ref}`);
  const { figure, sentence } = found;
  const { part, ordinal } = sentence.paragraph;
  return { part, paragraph: ordinal, start: figure.start, end: figure.end, old: figure.raw, new: printed };
}
