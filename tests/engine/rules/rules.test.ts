import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findFindings, RULES, readRegisters, REGISTERS } from '../../fixtures/alupse';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';

interface RuleText {
  readonly id: string;
  readonly severity: string;
  readonly tables: string | readonly string[];
}
const folder = join(__dirname, '../../../domain/rules');
const texts = JSON.parse(readFileSync(join(__dirname, '../../fixtures/rules.json'), 'utf8')) as readonly RuleText[];
const SEVERITIES: Readonly<Record<string, string>> = { erreur: 'error', avertissement: 'warning', info: 'info' };

describe('the rules', () => {
  test('are the 61 of the registers and the 7 of the reading', () => {
    const ids = Array.from(new Set(RULES.map(({ id }) => id))).sort();
    expect(ids).toEqual([...texts.map(({ id }) => id), 'S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07']);
  });

  test.each(texts)('$id has its severity and its tables', ({ id, severity, tables }) => {
    const rules = RULES.filter((rule) => rule.id === id);
    for (const rule of rules) expect(rule.severity).toBe(SEVERITIES[severity]);
    if (typeof tables === 'string') {
      for (const rule of rules) expect(rule.tables).toEqual(tables.startsWith('tous') ? 'register' : []);
    } else {
      expect(new Set(rules.flatMap((rule) => (rule.tables === 'register' ? [] : rule.tables)))).toEqual(
        new Set(tables),
      );
    }
  });

  test.each(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.includes(sep) && file.endsWith('.ts'),
    ),
  )('%s: every rule of the file is in RULES', (file) => {
    const exported = Object.values(jest.requireActual<Record<string, unknown>>(join(folder, file))).flat();
    for (const rule of exported) if (typeof rule === 'object') expect(RULES).toContain(rule);
  });

  test('each has a title of a few words, the same wherever its id stands', () => {
    for (const { id, title } of RULES) {
      expect(title).toMatch(/^[A-ZÀ-É].{8,50}[^.]$/);
      expect(new Set(RULES.filter((rule) => rule.id === id).map((rule) => rule.title))).toEqual(new Set([title]));
    }
    expect(new Set(RULES.map(({ title }) => title)).size).toBe(new Set(RULES.map(({ id }) => id)).size);
  });

  test('each says in French what to do', () => {
    for (const { remedy } of RULES) expect(remedy).toMatch(/^[A-ZÀ-É].+\.$/);
  });
});

test('a fault that touches all tables of its register names them', () => {
  const read = readRegisters([
    workbookOf([registerSheet('dialogueActs', [{ date: 'demain', caseId: 'D-1', nature: 'Appel' }])]),
  ]);
  const [finding] = findFindings(read, 2016, (register) => [`${register}-table`]);
  expect(finding).toEqual({
    rule: 'R08',
    severity: 'error',
    register: 'dialogueActs',
    file: null,
    sheet: REGISTERS.dialogueActs.sheet,
    address: 'A2',
    message: '«\u00a0Date\u00a0»\u00a0: date illisible.',
    tables: ['dialogueActs-table'],
  });
});
