import { deriveFacts } from '@report/engine/facts';
import { PROFILE } from '@report/profiles/exemple';
import { exempleRegisters, EXEMPLE_YEAR } from '@report/samples/exemple';
import { readExemple, workbookOf } from './read-exemple';

const records = exempleRegisters(1);
const { registers } = readExemple(workbookOf(records));
const people = records.get('people') ?? [];
const visits = records.get('visits') ?? [];
const isOfYear = (serial: unknown): boolean =>
  new Date((Number(serial) - 25_569) * 86_400_000).getUTCFullYear() === EXEMPLE_YEAR;

/** Rows of a register behind each fact. */
function rowsBehind(unit: string, register: string): number[][] {
  const facts = deriveFacts(PROFILE, registers, EXEMPLE_YEAR).of(unit);
  const source = facts.sources.find((found) => found.register === register);
  return Array.from({ length: facts.count }, (_, fact) => [
    ...(source?.rows.slice(source.offsets[fact], source.offsets[fact + 1]) ?? []),
  ]);
}

test('a visit is made of its own row', () => {
  const ofYear = visits.flatMap(({ date }, row) => (isOfYear(date) ? [[row]] : []));
  expect(rowsBehind('visit', 'visits')).toEqual(ofYear);
});

test('a person is made of their own row and of their visits of the year, and no other', () => {
  const own = rowsBehind('person', 'people');
  expect(own.every((rows) => rows.length === 1)).toBe(true);
  const expected = own.map(([row = -1]) =>
    visits.flatMap(({ date, personId }, visit) =>
      isOfYear(date) && personId === people[row]?.['personId'] ? [visit] : [],
    ),
  );
  expect(rowsBehind('person', 'visits')).toEqual(expected);
  // They have visits of other years too.
  expect(expected.flat().length).toBeLessThan(visits.filter(({ personId }) => personId !== null).length);
});
