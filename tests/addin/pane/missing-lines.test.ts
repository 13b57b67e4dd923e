import { PROFILE } from '@report/profiles/alupse';
import { notComputedLines } from '../../../addin/pane/derive/readiness-lines';
import { rulesText, uncheckedLines } from '../../../addin/pane/derive/unchecked-rules';
import { table } from './fake-ports';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const CLOSING = '« Date de clôture » (Dossiers Dialogue)';

test('tables that lack the same column are one line, those of services that are not ticked none', () => {
  const tables = [
    table({ id: 'a', title: 'Dossiers', number: '1', absentColumns: [CLOSING] }),
    table({ id: 'b', title: 'Enfants', number: '2', absentColumns: [CLOSING] }),
    table({ id: 'c', title: 'Sexe', number: '3' }),
    table({ id: 'd', title: 'Consultations', service: 'medical', absentColumns: [CLOSING] }),
  ];
  const [line, ...others] = notComputedLines(tables, ['dialogue']);
  expect(others).toEqual([]);
  expect(plain(line?.title ?? '')).toBe('2 tableaux ne seront pas calculés');
  expect(plain(line?.detail ?? '')).toBe(`Il manque la colonne ${CLOSING} : 1 Dossiers ; 2 Enfants.`);
});

test('rules that were not checked are counted and say what is missing', () => {
  const column = { register: 'dialogueCases', field: 'closingDate', sheets: [] };
  const rules = { total: 64, unchecked: [{ id: 'R20', title: 'Clôture', registers: [], columns: [column] }] };
  expect(plain(rulesText(rules))).toBe('63 règles sur 64');
  expect(plain(rulesText({ total: 64, unchecked: [] }))).toBe('64 règles');
  expect(uncheckedLines(PROFILE, rules).map(({ title, detail }) => [title, detail].map((text) => plain(text)))).toEqual(
    [['1 règle non vérifiée', `Il manque la colonne ${CLOSING} : Clôture.`]],
  );
});
