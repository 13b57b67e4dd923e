/** A change of one text of a source file that makes it wrong, and the suites that have to notice. */
export interface Mutation {
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  /** Beginnings of paths below `tests/`. */
  readonly suites: readonly string[];
}

const inFile = (
  file: string,
  suites: readonly string[],
  ...changes: readonly (readonly [from: string, to: string])[]
): readonly Mutation[] => changes.map(([from, to]) => ({ file, from, to, suites }));

const DIALOGUE = 'profiles/alupse/dialogue';
const BEBE = 'profiles/alupse/bebe';
const YEARLY = 'profiles/alupse/yearly-facts';

const PARSE = [
  ...inFile(
    'engine/registers/parse/day-of.ts',
    ['engine/registers/dates'],
    ['FIRST_YEAR_OF_THIS_CENTURY = 30', 'FIRST_YEAR_OF_THIS_CENTURY = 31'],
    ['FIRST_YEAR_OF_THIS_CENTURY = 30', 'FIRST_YEAR_OF_THIS_CENTURY = 29'],
    ['whole <= LAST_DAY)', 'whole < LAST_DAY)'],
    ['(whole === NO_SUCH_DAY) return', '(whole === NO_SUCH_DAY + 1) return'],
    ['NO_SUCH_DAY ? whole + 1', 'NO_SUCH_DAY ? whole'],
    ['return whole + DAYS_FROM_1900_TO_1904', 'return whole + DAYS_FROM_1900_TO_1904 - 1'],
  ),
  ...inFile(
    'engine/registers/parse/number-of-text.ts',
    ['engine/registers/cells'],
    ['negative ? -1 : 1', 'negative ? 1 : 1'],
    ['(?:\\d{1,2}|\\d{4,})', '(?:\\d{1,3}|\\d{4,})'],
    ['[0-6]$/', '[0-9]$/'],
  ),
  ...inFile(
    'engine/registers/recognise/total-row.ts',
    ['engine/registers/structure', 'engine/registers/as-kept', 'engine/registers/total-row'],
    ['value.length < 60', 'value.length < 6'],
  ),
  ...inFile(
    'engine/registers/regions/kept-rows.ts',
    ['engine/registers/joining'],
    ['times > known.times', 'times >= known.times'],
  ),
  ...inFile(
    'engine/registers/regions/kept-rows.ts',
    ['engine/registers/joining', 'engine/registers/copied-rows'],
    [' || key === NO_KEY', ''],
  ),
  ...inFile(
    'engine/vocabularies/find-code.ts',
    ['engine/vocabularies', 'profiles/alupse/lists'],
    ['? position : -1)', '? position : position)'],
  ),
];

const FACTS = [
  ...inFile(
    'engine/facts/band-levels.ts',
    [DIALOGUE, BEBE, 'engine/facts'],
    ['value >= min &&', 'value > min &&'],
    ['value < max)', 'value <= max)'],
  ),
  ...inFile(
    'engine/facts/parent-rows.ts',
    ['engine/facts', DIALOGUE, YEARLY],
    ['for (let row = identifiers.length - 1; row >= 0; row--)', 'for (let row = 0; row < identifiers.length; row++)'],
  ),
  ...inFile('engine/facts/pick.ts', ['engine/facts', DIALOGUE, YEARLY], ['<= MAX_QUANTITY', '< MAX_QUANTITY / 100']),
  ...inFile('engine/facts/pick.ts', [DIALOGUE, YEARLY], ['set === 0 ? 1', 'set === 0 ? 0']),
  ...inFile(
    'engine/facts/rows-of-year.ts',
    [DIALOGUE, YEARLY, BEBE],
    ['date >= firstDay', 'date > firstDay'],
    ['date <= lastDay', 'date < lastDay'],
  ),
  ...inFile(
    'engine/calendar/completed.ts',
    ['engine/calendar'],
    ['end % 100 < start % 100', 'end % 100 <= start % 100'],
    ['- civilDate(from)) / 10_000', '- civilDate(from)) / 10_001'],
  ),
  ...inFile(
    'profiles/alupse/dialogue/facts/derive/case-states.ts',
    [DIALOGUE],
    ['reopening > closing', 'reopening >= closing'],
    ['closing >= firstDay || reopenedAfter', 'closing > firstDay || reopenedAfter'],
    ['isNew ? NEW : isReopened ? REOPENED : OLD', 'isReopened ? REOPENED : isNew ? NEW : OLD'],
  ),
  ...inFile(
    'profiles/alupse/dialogue/facts/derive/child.ts',
    [DIALOGUE],
    ['year !== 0 && year !== OUTSIDE', 'year !== OUTSIDE'],
  ),
  ...inFile(
    'profiles/alupse/dialogue/facts/derive/sexual-violence-details.ts',
    [DIALOGUE],
    ['age < 0) continue', 'age < -1) continue'],
    ['age < TEENAGER', 'age <= TEENAGER'],
  ),
  ...inFile(
    'profiles/alupse/bebe/facts/derive/family-states.ts',
    [BEBE, YEARLY],
    ['closing <= lastDay ? CLOSED', 'closing < lastDay ? CLOSED'],
  ),
  ...inFile(
    'profiles/alupse/bebe/facts/derive/family.ts',
    [BEBE, YEARLY],
    ['value >= OVER_ONE_YEAR', 'value > OVER_ONE_YEAR'],
    ['age < MAJORITY', 'age <= MAJORITY'],
  ),
  ...inFile(
    'profiles/alupse/association/facts/derive/post.ts',
    [YEARLY],
    ['exit >= of.lastDay', 'exit > of.lastDay'],
    ['Math.max(0, hours', 'Math.max(-9999, hours'],
  ),
];

const COUNTS = [
  ...inFile(
    'engine/projection/aggregates.ts',
    ['engine/projection', 'engine/tabulate/measures'],
    ['Math.max(a[3], b[3])', 'a[3]'],
    ['Math.min(a[2], b[2])', 'b[2]'],
  ),
  ...inFile(
    'engine/projection/check-projections.ts',
    ['engine/projection'],
    ['compareCodes(before[0], codes) < 0', 'compareCodes(before[0], codes) <= 0'],
    ['known <= facts', 'true'],
  ),
  ...inFile(
    'engine/projection/cube-specs.ts',
    ['engine/projection'],
    ['by.filter(hasSeveral).length > 1', 'by.filter(hasSeveral).length > 2'],
  ),
  ...inFile(
    'engine/tabulate/half-up.ts',
    ['engine/tabulate/half-up'],
    ['numerator * unit + denominator)', 'numerator * unit)'],
  ),
  ...inFile(
    'engine/tabulate/largest-remainder.ts',
    ['engine/tabulate/largest-remainder'],
    ['remainder(b) - remainder(a)', 'remainder(a) - remainder(b)'],
  ),
  ...inFile(
    'engine/tabulate/largest-remainder.ts',
    ['engine/tabulate/largest-remainder', 'engine/tabulate/percentages'],
    ['(counts[b] ?? 0) - (counts[a] ?? 0) || ', ''],
  ),
  ...inFile('engine/tabulate/shares.ts', ['engine/tabulate/items'], [' || overlapping', ''], [' || empty)', ')']),
  ...inFile(
    'engine/tabulate/bases.ts',
    ['engine/tabulate'],
    ["(base.kind === 'known' || ", "(base.kind === 'none' || "],
  ),
  ...inFile(
    'engine/tabulate/item-lines.ts',
    ['engine/tabulate/items'],
    ["'where' in item && !item.sub;", "'where' in item;"],
  ),
  ...inFile('engine/catalogue/tables-for.ts', ['profiles/alupse/editions'], ['service?.shared !== true && ', '']),
  ...inFile(
    'engine/catalogue/checks.ts',
    ['engine/audit', 'engine/tabulate/answers', 'profiles/alupse/published-contradictions'],
    ['right <= left', 'right < left'],
  ),
  ...inFile(
    'engine/compare/coverage.ts',
    ['engine/compare'],
    ['facts === 0', 'facts < 0'],
    ['facts < KEPT *', 'facts <= KEPT *'],
  ),
];

const RULES = [
  ...inFile(
    'engine/rules/cells/implausible-date.ts',
    ['engine/rules', 'profiles/alupse/rules'],
    ['latest + AHEAD', 'latest + AHEAD + 1'],
  ),
  ...inFile(
    'engine/rules/cells/outdated-value.ts',
    ['engine/rules', 'profiles/alupse/rules'],
    ['year < from', 'year <= from'],
  ),
  ...inFile(
    'engine/rules/cells/latest-year.ts',
    ['engine/rules', 'profiles/alupse/rules'],
    ['count >= MIN_ROWS', 'count > MIN_ROWS'],
  ),
  ...inFile(
    'profiles/alupse/dialogue/rules/case-dates.ts',
    ['profiles/alupse/rules'],
    ['opening(row) < request(row)', 'opening(row) <= request(row)'],
    ['reopening(row) <= opening(row)', 'reopening(row) < opening(row)'],
    ['report(row) >= reopening(row)', 'report(row) > reopening(row)'],
    ['closing(row) + 30', 'closing(row) + 31'],
  ),
  ...inFile(
    'profiles/alupse/dialogue/rules/child-age.ts',
    ['profiles/alupse/rules'],
    ['birth(row) > request(row)', 'birth(row) >= request(row)'],
    ['gap > 1', 'gap > 2'],
  ),
  ...inFile(
    'profiles/alupse/bebe/rules/pregnancy.ts',
    ['profiles/alupse/rules'],
    ['weeks(row) > 44', 'weeks(row) >= 44'],
    ['> ONE_YEAR', '>= ONE_YEAR'],
    [') <= 3)', ') < 3)'],
  ),
  ...inFile(
    'profiles/alupse/association/rules/staff.ts',
    ['profiles/alupse/rules'],
    ['exit(row) < entry(row)', 'exit(row) <= entry(row)'],
  ),
];

const WORKBOOK = [
  ...inFile(
    'addin/workbook/cells/text-for-excel.ts',
    ['addin/workbook/injection', 'addin/workbook/text-for-excel'],
    ['|vrai|faux)', ')'],
  ),
  ...inFile(
    'addin/workbook/read/hidden-rows.ts',
    ['addin/workbook/read-workbook', 'addin/workbook/traffic'],
    ['hidden.push(first + row)', 'hidden.push(firstRow + row)'],
  ),
  ...inFile(
    'addin/workbook/sheets/plan-names.ts',
    ['addin/workbook/write-sheets', 'addin/workbook/coauthor'],
    ['&& same(mark.name, name)', ''],
  ),
  ...inFile(
    'addin/workbook/sheets/repair.ts',
    ['addin/workbook/faults', 'addin/workbook/errors'],
    ["if (!pointed && time === 'first') return false;", ''],
  ),
  ...inFile(
    'addin/api/shares-agree.ts',
    ['addin/api/check-answer'],
    ["inBoth = table.shares === 'together'", "inBoth = table.shares === 'adjusted'"],
    ['off < unit &&', 'off < 2 * unit &&'],
  ),
];

export const MUTATIONS: readonly Mutation[] = [...PARSE, ...FACTS, ...COUNTS, ...RULES, ...WORKBOOK];
