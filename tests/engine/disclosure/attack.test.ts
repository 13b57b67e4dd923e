import { ALL_CASES, SAMPLE } from '../../fixtures/sample';
import { randomOf } from '../../addin/api/random-facts';
import { published, type Counts } from './children';
import { crossed, secondProgram } from './second-program';

/**
 * The attacker knows the whole algorithm: whatever other children would have been published in the very same way, nobody
 * can exclude. For each count of 1 to 5 it looks for others that print the same; fewer than three values of that count,
 * and it is nearly known. What would be printed it computes by a program of its own.
 */
const AGES = ['0-3', '4-5', '6-11', '12-16', '17-plus'];
const COUNTRIES = ['lu', 'pt', 'fr', 'be', 'de', 'es', 'cv', 'ma', 'sy', 'br'];
const REGIONS = ['centre', 'sud', 'nord', 'est', 'ouest', 'etranger'];

type Children = Readonly<Record<string, Counts>>;
const TABLES = {
  'age,sex': { id: 'dialogue-age-sexe', list: 'ageDialogue' },
  nationality: { id: 'dialogue-nationalite', list: 'pays' },
  region: { id: 'dialogue-domicile', list: 'regionDialogue' },
} as const;
type By = keyof typeof TABLES;
const BYS: readonly By[] = ['age,sex', 'nationality', 'region'];
const isAsked = (children: Children, by: By): boolean => children[by] !== undefined;

const printedBy = (by: By, counts: Counts = {}) => secondProgram(TABLES[by].list, crossed(counts));
const printed = (children: Children): string =>
  JSON.stringify(BYS.filter((by) => isAsked(children, by)).map((by) => printedBy(by, children[by])));

/** What the program prints of them, as far as both can be compared: the counts of each line, largest first. */
function fromProgram(children: Children): string {
  const bys = BYS.filter((by) => isAsked(children, by));
  const { answer, blocking } = published(
    bys.map((by) => TABLES[by].id),
    children,
  );
  if (blocking.length > 0) throw new Error('blocked');
  return inOrder(
    bys.map((by) => {
      const table = answer.tables.find(({ id }) => id === TABLES[by].id);
      const inner = table?.columns.flatMap(({ code }, index) => (code === 'total' ? [] : [index])) ?? [];
      const total = table?.total?.cells.at(-1)?.count ?? null;
      const isTotalOnly = inner.length === 0 || table?.rows[0]?.code === 'ensemble';
      const lines = table?.rows
        .filter(({ role }) => role === 'line')
        .map(({ cells }) => inner.map((at) => cells[at]?.count ?? 0));
      return { lines: isTotalOnly ? [] : (lines ?? []), total };
    }),
  );
}
const inOrder = (
  tables: readonly { readonly lines: readonly (readonly number[])[]; readonly total: number | null }[],
): string =>
  JSON.stringify(
    tables.map(({ lines, total }) => [
      lines
        .filter((line) => line.some((count) => count > 0))
        .map((line) => line.join('/'))
        .sort(),
      total,
    ]),
  );
const fromSecond = (children: Children): string =>
  inOrder(BYS.filter((by) => isAsked(children, by)).map((by) => printedBy(by, children[by])));

/** Children dealt out unevenly: some cells get most, many get few. */
function deal(random: () => number, codes: readonly string[], children: number): Counts {
  const weights = codes.map(() => random() ** 3);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const counts: Record<string, number> = Object.fromEntries(codes.map((code) => [code, 0]));
  for (let child = 0; child < children; child += 1) {
    let at = random() * whole;
    const index = weights.findIndex((weight) => (at -= weight) <= 0);
    const code = codes[Math.max(index, 0)] ?? '';
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

const CODES: Readonly<Record<By, readonly string[]>> = {
  'age,sex': AGES.flatMap((age) => [`${age},f`, `${age},m`]),
  nationality: COUNTRIES,
  region: REGIONS,
};

function randomChildren(random: () => number, bys: readonly By[]): Children {
  const children = 12 + Math.floor(random() * 120);
  return Object.fromEntries(bys.map((by) => [by, deal(random, CODES[by], children)]));
}

/** The values a small count may have had, as far as moving children to or from one other cell shows. */
function possible(children: Children, by: string, code: string, said: string): ReadonlySet<number> {
  const own = children[by] ?? {};
  const count = own[code] ?? 0;
  const found = new Set([count]);
  // From and to the nearest first: cells that are printed together stand side by side.
  for (const other of nearest(Object.keys(own), code))
    for (const moved of [-1, 1, -2, 2, -3, -4, -5]) {
      const [here, there] = [count + moved, (own[other] ?? 0) - moved];
      if (here < 0 || there < 0 || found.has(here)) continue;
      const changed = { ...children, [by]: { ...own, [code]: here, [other]: there } };
      if (printed(changed) === said) found.add(here);
      if (found.size >= 3) return found;
    }
  return found;
}

/** The other cells: those of the same column first, then the nearest. */
function nearest(codes: readonly string[], code: string): string[] {
  const column = (one: string): string => one.split(',')[1] ?? '';
  const far = (one: string): number =>
    Math.abs(codes.indexOf(one) - codes.indexOf(code)) + (column(one) === column(code) ? 0 : codes.length);
  return codes.filter((one) => one !== code).sort((a, b) => far(a) - far(b));
}

interface Found {
  /** Counts of 1 to 5 that were attacked, those left with one value, with two, and lines that are no longer there. */
  readonly attacked: number;
  readonly exact: readonly string[];
  readonly nearly: readonly string[];
  readonly linesBefore: number;
  readonly linesAfter: number;
}

function attack(seed: number, runs: number, bysOf: (run: number) => readonly By[]): Found {
  const random = randomOf(seed);
  const [exact, nearly]: [string[], string[]] = [[], []];
  let [attacked, linesBefore, linesAfter] = [0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const children = randomChildren(random, bysOf(run));
    const said = printed(children);
    for (const [by, own] of Object.entries(children)) {
      linesBefore += Object.values(own).filter((count) => count > 0).length;
      linesAfter += printedBy(by as By, own)
        .lines.flat()
        .filter((count) => count > 0).length;
      for (const [code, count] of Object.entries(own)) {
        if (count < 1 || count > 5) continue;
        attacked += 1;
        const values = possible(children, by, code, said);
        const words = `run ${run}: ${by} ${code} = ${count}, one of ${[...values].join(', ')}`;
        if (values.size === 1) exact.push(words);
        else if (values.size === 2) nearly.push(words);
      }
    }
  }
  return { attacked, exact, nearly, linesBefore, linesAfter };
}

const [ALONE, LINKED] = ALL_CASES ? [20_000, 2_000] : [300, 40];

test(`${ALONE} one-way and two-way tables (${SAMPLE}): no count of 1 to 5 is known, none can be told from three values`, () => {
  const found = attack(1612, ALONE, (run) => [BYS[run % BYS.length] ?? 'region']);
  expect([found.exact, found.nearly]).toEqual([[], []]);
  expect(found.attacked).toBeGreaterThan(ALONE);
  // The price: inner cells that are no longer printed by themselves.
  expect(1 - found.linesAfter / found.linesBefore).toBeLessThan(0.75);
});

test(`${LINKED} sets of linked tables (${SAMPLE}): none either`, () => {
  const found = attack(1613, LINKED, () => BYS);
  expect([found.exact, found.nearly]).toEqual([[], []]);
  expect(found.attacked).toBeGreaterThan(LINKED * 3);
});

const COMPARED = ALL_CASES ? 2_000 : 25;

test(`the program prints what the attacker thinks it prints: ${COMPARED} sets (${SAMPLE})`, () => {
  const random = randomOf(1614);
  for (let run = 0; run < COMPARED; run += 1) {
    const children = randomChildren(random, run % 2 === 0 ? BYS : [BYS[run % BYS.length] ?? 'region']);
    expect([run, fromProgram(children)]).toEqual([run, fromSecond(children)]);
  }
});

test('the attack finds what a table without protection gives away', () => {
  const cells = Object.fromEntries(CODES['age,sex'].map((code) => [code, 10]));
  // A count that is printed leaves one value.
  expect(possible({ 'age,sex': cells }, 'age,sex', '4-5,f', printed({ 'age,sex': cells })).size).toBe(1);
});
