import { readFile } from 'node:fs/promises';
import { atOnce } from '@report/engine/registers';
import { readDocument } from '@report/word/docx';
import { indexDocument, learn, packBook } from '@report/word/phrases';
import { readJson } from './read-json';

/** A figure of a report someone went through by hand: where it stands and the cell it states. */
interface Mention {
  readonly part: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly ref: string;
}

const USAGE = 'Usage : tsx cli/phrases-command.ts RAPPORT.docx CHIFFRES.json SEL > phrases.json';

/**
 * Makes the book of phrases a profile ships: hashes of the sentences of a report and the cells their figures state. None
 * of its sentences goes into the book, and neither file into the repository.
 */
const [report, figures, salt] = process.argv.slice(2);
if (report === undefined || figures === undefined || salt === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const document = atOnce(readDocument(new Uint8Array(await readFile(report))));
  const { mentions } = (await readJson(figures)) as { readonly mentions: readonly Mention[] };
  const book = learn(
    atOnce(indexDocument(document)),
    ({ paragraph, figures: found }, nth) => {
      const figure = found[nth];
      const mention = mentions.find(
        ({ part, paragraph: ordinal, start, end }) =>
          part === paragraph.part && ordinal === paragraph.ordinal && start === figure?.start && end === figure.end,
      );
      return mention === undefined ? null : mention.ref.replace(/^(\S+)#sub@(\w+)$/, 'sum($1/$2-*)');
    },
    salt,
  );
  const { phrases, ...rest } = packBook(book);
  const lines = phrases.map((phrase) => JSON.stringify(phrase)).join(',\n');
  process.stdout.write(`{"salt":${JSON.stringify(rest.salt)},"phrases":[\n${lines}\n]}\n`);
}
