import type { Tried } from './try-file';

/** What is known of one file. `memory`: the most the process had held by then, in MB. */
export interface Line {
  readonly file: string;
  readonly tried: Tried | null;
  /** Why there is no result: a failure that is no refusal, or no answer. */
  readonly failed: string | null;
  readonly memory: number;
}

/** Parts that have to change with a cell: its sheet, and the table whose header it is. */
const MUST_CHANGE = /(?:^|\/)(?:worksheets?\/[^/]+|sheet[^/]*|tables\/[^/]+)\.xml$/i;

/**
 * The campaign in lines, and whether all is as it should be: every sound file read, every part kept.
 *
 * @param notSound end of the name of a file → why it need not be read
 */
export function linesOf(
  all: readonly Line[],
  notSound: ReadonlyMap<string, string>,
): { readonly lines: string[]; readonly isSound: boolean } {
  const excused = ({ file }: Line): string | undefined => [...notSound].find(([end]) => file.endsWith(end))?.[1];
  const tried = all.flatMap((line) => (line.tried === null ? [] : [{ ...line, tried: line.tried }]));
  const failed = all.filter((line) => line.failed !== null);
  const refused = tried.filter((line) => line.tried.refused !== null);
  const wrongly = refused.filter((line) => excused(line) === undefined);
  const read = tried.length - refused.length;
  const sound = read + wrongly.length + failed.length;
  const saved = tried.filter((line) => line.tried.unequal !== null);
  const unequal = saved.filter((line) => line.tried.unequal?.length !== 0);
  const changed = tried.flatMap((line) => (line.tried.changed === null ? [] : [{ ...line, ...line.tried.changed }]));
  const more = changed.filter(({ parts }) => parts.length !== 1 && !parts.every((part) => MUST_CHANGE.test(part)));
  const wrong = changed.filter((line) => line.wrong.length > 0);
  const reasons = new Map<string, Line[]>();
  for (const line of refused) {
    const reason = line.tried.refused?.said.split('. ')[0] ?? '';
    reasons.set(reason, [...(reasons.get(reason) ?? []), line]);
  }
  const most = (of: (line: (typeof tried)[number]) => number): string => {
    const [first] = [...tried].sort((one, other) => of(other) - of(one));
    return first === undefined ? '–' : `${Math.round(of(first))} (${first.file})`;
  };
  return {
    lines: [
      `files ${all.length}, read ${read}, refused rightly ${refused.length - wrongly.length}, refused wrongly ${wrongly.length}, failed ${failed.length}`,
      `sound files read: ${((100 * read) / Math.max(1, sound)).toFixed(2)} % (${read} of ${sound})`,
      ...[...reasons].map(([reason, lines]) => `  ${lines.length} × ${reason}`),
      ...wrongly.map(({ file, tried: { refused: why } }) => `  REFUSED WRONGLY ${file}: ${why?.reason}`),
      ...failed.map(({ file, failed: why }) => `  FAILED ${file}: ${why}`),
      `opened and saved unchanged: ${saved.length - unequal.length} of ${saved.length} equal in every entry`,
      ...unequal.map(({ file, tried: { unequal: parts } }) => `  NOT KEPT ${file}: ${parts?.join(', ')}`),
      `one cell changed: ${changed.length - more.length} of ${changed.length} differ only in the parts that had to change`,
      ...more.map(({ file, parts }) => `  MORE CHANGED ${file}: ${parts.join(', ')}`),
      ...wrong.map((line) => `  VALUES CHANGED ${line.file}: ${line.wrong.length} sheets`),
      `slowest file, ms of computing: ${most((line) => line.tried.time)}`,
      `longest slice, ms of computing: ${most((line) => line.tried.longest)}`,
      `most slices: ${most((line) => line.tried.slices)}`,
      `most memory of the process, MB: ${Math.round(Math.max(0, ...all.map(({ memory }) => memory)))}`,
    ],
    isSound: [wrongly, failed, unequal, more, wrong].every(({ length }) => length === 0),
  };
}
