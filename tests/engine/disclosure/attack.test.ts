import { ALL_CASES, SAMPLE } from '../../fixtures/sample';
import { randomOf } from '../../addin/api/random-facts';
import { published, type Counts } from './children';

/**
 * The attacker knows the whole algorithm: whatever other children would have been published in the very same way, nobody
 * can exclude. For each count of 1 to 5 it looks for others that print byte for byte the same; fewer than three values
 * of that count, and it is nearly known. It shares nothing with the program but its front door.
 */
const AGES = ['0-3', '4-5', '6-11', '12-16', '17-plus'];
const COUNTRIES = ['lu', 'pt', 'fr', 'be', 'de', 'es', 'cv', 'ma', 'sy', 'br'];
const REGIONS = ['centre', 'sud', 'nord', 'est', 'ouest', 'etranger'];

type Children = Readonly<Record<string, Counts>>;
const TABLES: Readonly<Record<string, string>> = {
  'age,sex': 'dialogue-age-sexe',
  nationality: 'dialogue-nationalite',
  region: 'dialogue-domicile',
};
const printed = (children: Children): string =>
  JSON.stringify(
    published(Object.values(TABLES), children).answer.tables.map(({ id, base, rows, total, sentence, notes }) => ({
      id,
      base,
      // Which of the counted rows made a figure stays on the computer.
      lines: [...rows, total].map((row) => row?.cells.map(({ count, percent, value }) => [count, percent, value])),
      labels: rows.map(({ label }) => label),
      sentence,
      notes,
    })),
  );

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

function randomChildren(random: () => number): Children {
  const children = 12 + Math.floor(random() * 120);
  const cells = AGES.flatMap((age) => [`${age},f`, `${age},m`]);
  return {
    'age,sex': deal(random, cells, children),
    nationality: deal(random, COUNTRIES, children),
    region: deal(random, REGIONS, children),
  };
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

const RUNS = ALL_CASES ? 200 : 2;

test(`${RUNS} sets of linked tables (${SAMPLE}): no count of 1 to 5 is printed, and none can be told from three values`, () => {
  const random = randomOf(1612);
  const known: string[] = [];
  let small = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const children = randomChildren(random);
    const said = printed(children);
    const { answer } = published(Object.values(TABLES), children);
    for (const { id, rows, total } of answer.tables)
      for (const { count } of [...rows, ...(total ? [total] : [])].flatMap(({ cells }) => cells))
        if (count !== null && count > 0 && count < 6) known.push(`run ${run}: ${id} prints ${count}`);
    for (const [by, own] of Object.entries(children))
      for (const [code, count] of Object.entries(own)) {
        if (count < 1 || count > 5) continue;
        small += 1;
        const values = possible(children, by, code, said);
        if (values.size < 3) known.push(`run ${run}: ${by} ${code} = ${count}, one of ${[...values].join(', ')}`);
      }
  }
  expect(known).toEqual([]);
  expect(small).toBeGreaterThan(RUNS * 3);
});

test('the attack finds what a table without protection gives away', () => {
  const cells = Object.fromEntries(
    AGES.flatMap((age) => [
      [`${age},f`, 10],
      [`${age},m`, 10],
    ]),
  );
  const children = { 'age,sex': cells, nationality: { lu: 100 }, region: { centre: 100 } };
  // A count that is printed leaves one value.
  expect(possible(children, 'age,sex', '4-5,f', printed(children)).size).toBe(1);
});
