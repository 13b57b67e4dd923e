import { type Answers, NO_ANSWERS } from './answers/answers';
import { Replay } from './answers/replay';
import { joinRegions } from './regions/join-regions';
import { joinIdentifiers, likeIdentifiers } from './regions/like-identifiers';
import type { ParseIssue } from './parse/parse-issue';
import { Identifiers } from './parse/identifiers';
import type { ParsedRegister, ParsedRegisters, SourceBlock } from './parse/parsed';
import type { Question } from './questions/question';
import { codeQuestions } from './questions/code-questions';
import { copyQuestions } from './questions/decisions';
import type { RawSheet, RawWorkbook } from './raw';
import { readRegion, type RegionRead } from './regions/read-region';
import { findRegions } from './recognise/find-regions';
import { Forms } from './recognise/header-keys';
import { lyingRegister } from './recognise/lying-register';
import type { RecognisedRegister } from './regions/recognised-register';
import { registerOf, type RegisterSpec, type RegistersProfile } from './register-spec';
import { atOnce, type Steps } from './steps';

/** What the registers of one or several workbooks gave. */
export interface RegistersRead {
  /** Joined over files and sheets; without the registers that cannot be used. */
  readonly registers: ParsedRegisters;
  readonly recognised: readonly RecognisedRegister[];
  /** Names of the sheets in which no register was recognised. */
  readonly ignoredSheets: readonly string[];
  readonly issues: readonly ParseIssue[];
  readonly questions: readonly Question[];
  /** For each block of rows: field key → 0-based column in its sheet. */
  readonly places: ReadonlyMap<SourceBlock, ReadonlyMap<string, number>>;
}

/** More cells than any register has: a stray cell in the last row makes Excel report the whole grid. */
const MAX_CELLS = 20_000_000;
const MAX_ROWS = 500_000;

const isTooLarge = ({ values }: RawSheet): boolean =>
  values.length > MAX_ROWS || values.length * (values[0]?.length ?? 0) > MAX_CELLS;

/**
 * Finds the registers in the sheets of the workbooks, maps and parses their columns, and joins what belongs together:
 * several sheets and files of one register are one, rows with the same identifier are one. Sheets that are no register
 * are listed, what cannot be read is an issue, what would need a guess is a question. A register of which one sheet
 * cannot be used is left out altogether: half of it would give wrong figures. Never throws for the data of a user.
 * `answers`: what the user said before; it is replayed, and not asked again.
 */
export const readRegisters = (
  profile: RegistersProfile,
  raws: readonly RawWorkbook[],
  answers: Answers = NO_ANSWERS,
): RegistersRead => atOnce(readRegistersInSteps(profile, raws, answers));

/** The same, a column at a time. */
export function* readRegistersInSteps(
  profile: RegistersProfile,
  raws: readonly RawWorkbook[],
  answers: Answers = NO_ANSWERS,
): Steps<RegistersRead> {
  const replay = new Replay(profile, answers);
  const specs = specsOf(profile);
  const forms = new Forms();
  const identifiers = new Identifiers();
  const regions: RegionRead[] = [];
  const ignoredSheets: string[] = [];
  const issues: ParseIssue[] = [];
  const questions: Question[] = [];
  for (const [position, workbook] of raws.entries()) {
    for (const sheet of workbook.sheets) {
      const place = { register: null, file: workbook.file, sheet: sheet.name, row: 1, column: 0, field: null };
      const said = replay.registerOf(workbook.file, sheet.name);
      if (said === null) {
        ignoredSheets.push(sheet.name);
        continue;
      }
      if (isTooLarge(sheet)) {
        issues.push({ ...place, kind: 'sheetTooLarge' });
        ignoredSheets.push(sheet.name);
        continue;
      }
      const named = said === undefined ? undefined : registerOf(profile, said);
      const found = findRegions(sheet, {
        registers: named ? [named] : specs,
        said: named,
        headerRow: replay.headerRowOf(workbook.file, sheet.name),
        fieldOf: ({ key }, column) => replay.fieldOf(key, column),
        isAnswered: ({ key }) => replay.hasColumns(key),
        forms,
      });
      const sure = found.filter(({ header }) => header.rivals.length === 0);
      for (const { header } of found.filter((region) => !sure.includes(region))) {
        const registers = [header.match.spec, ...header.rivals].map(({ key }) => key);
        const headerRow = header.row + sheet.firstRow + 1;
        issues.push({ ...place, row: headerRow, kind: 'severalRegisters', registers });
        questions.push({
          kind: 'whichRegister',
          id: JSON.stringify(['whichRegister', workbook.file, sheet.name]),
          file: workbook.file,
          sheet: sheet.name,
          headerRow,
          registers,
        });
      }
      if (sure.length === 0) ignoredSheets.push(sheet.name);
      const lying = found.length > 0 ? null : lyingRegister(sheet, workbook.date1904, specs, forms);
      if (lying !== null)
        issues.push({
          ...place,
          row: sheet.firstRow + 1,
          column: lying.column,
          register: lying.spec.key,
          kind: 'lyingRegister',
          title: lying.spec.sheet,
        });
      for (const region of sure) {
        yield;
        regions.push(yield* readRegion(profile, workbook, position, sheet, region, { identifiers, replay }));
      }
    }
  }
  yield;
  const joined = joinAll(specs, regions, { identifiers, replay });
  yield;
  const all = new Array<ParseIssue>().concat(...regions.map((region) => region.issues), issues, joined.issues);
  return {
    registers: joined.registers,
    recognised: regions.map(({ recognised }) => recognised),
    ignoredSheets,
    issues: all,
    questions: onceEach([
      ...questions,
      ...regions.flatMap((region) => region.questions),
      ...joined.questions,
      ...codeQuestions(profile, raws, all, replay),
    ]),
    places: joined.places,
  };
}

const lists = new WeakMap<RegistersProfile['registers'], readonly RegisterSpec[]>();

/** The registers of a profile, always in the same list: what is looked up among them is kept by it. */
function specsOf({ registers }: RegistersProfile): readonly RegisterSpec[] {
  const known = lists.get(registers) ?? Object.values(registers);
  lists.set(registers, known);
  return known;
}

/** One sheet per year asks the same thing of each: once is enough. */
function onceEach(questions: readonly Question[]): readonly Question[] {
  const asked = new Set<string>();
  return questions.filter(({ id }) => !asked.has(id) && asked.add(id));
}

function joinAll(
  specs: readonly RegisterSpec[],
  regions: readonly RegionRead[],
  known: { readonly identifiers: Identifiers; readonly replay: Replay },
) {
  const registers = new Map<string, ParsedRegister>();
  const places = new Map<SourceBlock, ReadonlyMap<string, number>>();
  const usable = specs
    .map((spec) => ({ spec, own: regions.filter(({ recognised }) => recognised.register === spec.key) }))
    .filter(({ own }) => own.length > 0 && own.every(({ recognised }) => recognised.usable));
  const like = usable.map(({ spec, own }) => likeIdentifiers(spec, own, known));
  // Before any row is joined: what refers to a number must bear it too.
  joinIdentifiers(regions, new Map(like.flatMap(({ same }) => Array.from(same))));
  let issues: readonly ParseIssue[] = like.flatMap((one) => one.issues);
  for (const { spec, own } of usable) {
    const joined = joinRegions(spec, own, known.replay);
    registers.set(spec.key, joined.parsed);
    for (const [block, columns] of joined.places) places.set(block, columns);
    issues = issues.concat(joined.issues);
  }
  return { registers, places, issues, questions: [...like.flatMap((one) => one.questions), ...copyQuestions(issues)] };
}
