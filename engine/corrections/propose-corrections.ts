import type { Finding } from '../contract';
import {
  type Answers,
  type ParseIssue,
  type RawWorkbook,
  type RegistersRead,
  areaOf,
  CellFinder,
  columnOf,
  NO_ANSWERS,
  registerOf,
  TextHash,
} from '../registers';
import type { CorrectionsProfile, Proposal, Proposer, ReadAnyway } from './cell-in-doubt';
import { CellMap } from './cell-map';
import type { CellChange, Correction } from './correction';
import { leftToPerson } from './left-to-person';
import { proposeAnswer, proposeLabel, proposeListed } from './propose-code';
import { proposeSwappedDate, proposeTextDate } from './propose-date';
import { proposeReference } from './propose-reference';

/**
 * The rules under which something else is certain or likely. The others ask for what only the user knows (an empty
 * cell, two dates in the wrong order, a row typed twice): nothing is proposed, and no row is ever removed.
 */
const PROPOSERS: Readonly<Record<string, Proposer>> = {
  R07: proposeReference,
  R08: proposeSwappedDate,
  R09: proposeTextDate,
  R13: proposeAnswer,
  R14: proposeListed,
  R16: proposeListed,
  R18: proposeLabel,
};

interface Group {
  readonly head: Omit<Correction, 'cells'>;
  readonly cells: CellChange[];
}

/**
 * What to write instead of the cells that the findings name, when it is certain or likely. The cells of one column with
 * the same writing and the same fault are one correction; a cell is in one correction at most. Applied, a correction
 * changes nothing but its cells. A writing is asked about or corrected, never both.
 *
 * @param raws what `read` was read from, and `findings` found in
 * @param answers what `read` was read with
 */
export function proposeCorrections(
  profile: CorrectionsProfile,
  raws: readonly RawWorkbook[],
  read: RegistersRead,
  findings: readonly Finding[],
  answers: Answers = NO_ANSWERS,
): Correction[] {
  const proposers = { ...PROPOSERS, ...profile.proposers };
  const finder = new CellFinder(raws, read);
  const reads = readAnyway(read.issues);
  const isLeft = leftToPerson(read.questions, answers);
  const groups = new Map<string, Group>();
  const taken = new CellMap<true>();
  for (const finding of findings) {
    const { rule, file, sheet, address, message, tables } = finding;
    const propose = proposers[rule];
    if (propose === undefined) continue;
    const area = areaOf(address);
    const { register } = finding;
    const spec = register === null ? undefined : registerOf(profile, register);
    if (area === null || register === null || spec === undefined) continue;
    const place = { register, file, sheet, row: area.firstRow + 1 };
    const field = finder.fieldAt(place, area.firstColumn);
    const column = field === null ? undefined : columnOf(spec, field);
    const cell = [file, sheet, area.firstRow + 1, area.firstColumn] as const;
    if (column === undefined || taken.get(...cell)) continue;
    const before = finder.valueAt(place, area.firstColumn);
    const proposal = propose({
      profile,
      register,
      column,
      value: before,
      place,
      finder,
      read,
      isLeft,
      readAs: reads.get(...cell),
    });
    if (proposal === null || proposal.after === before) continue;
    taken.set(...cell, true);
    const { after, certainty, shown } = proposal;
    const key = [rule, file ?? '', register, column.key, typeof before, String(before), String(after)].join('\u0000');
    const group = groups.get(key) ?? {
      head: {
        id: new TextHash().add(key).hex,
        rule,
        register,
        field: column.key,
        cluster: new TextHash().add(JSON.stringify([file, register, column.key, category(proposal) ?? rule])).hex,
        certainty,
        shown,
        message,
        tables,
      },
      cells: [],
    };
    group.cells.push({ file, sheet, address, before, after });
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ head, cells }) => ({ ...head, cells }));
}

/** The label several writings are corrected to; null where each cell has a value of its own. */
const category = ({ after, shown }: Proposal): string | null =>
  typeof after === 'string' && shown !== null ? after : null;

/** The cells that were read in spite of their writing, with what they were read as. */
function readAnyway(issues: readonly ParseIssue[]): CellMap<ReadAnyway> {
  const cells = new CellMap<ReadAnyway>();
  for (const issue of issues)
    if (issue.kind === 'alias' || issue.kind === 'textDate')
      cells.set(issue.file, issue.sheet, issue.row, issue.column, issue);
  return cells;
}
