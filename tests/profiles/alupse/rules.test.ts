import type { Entry } from '@report/engine/catalogue';
import { READING_RULES, type Rule } from '@report/engine/rules';
import {
  CATALOGUE,
  findFindings,
  readRegisters,
  registerOf,
  registersOf,
  REGISTERS,
  RULES,
} from '../../fixtures/alupse';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { testCases } from '../../fixtures/rule-case';
import { exportsOf } from './exports-of';
import { OWN_CASES } from './rule-cases';

const OWN = RULES.filter((rule) => !READING_RULES.includes(rule));
const idsOf = (rules: readonly Rule[]): Set<string> => new Set(rules.map(({ id }) => id));

const files = await exportsOf('rules');

describe('the rules', () => {
  test('each of the association has a case, and each case a rule', () => {
    const covered = new Set(OWN_CASES.map(({ rule }) => rule));
    const ids = idsOf(OWN);
    expect({ 'rules without a case': [...ids].filter((id) => !covered.has(id)) }).toEqual({
      'rules without a case': [],
    });
    expect({ 'cases of no rule': [...covered].filter((id) => !ids.has(id)) }).toEqual({ 'cases of no rule': [] });
  });

  test('none has the id of a rule of the engine', () => {
    const ofEngine = idsOf(READING_RULES);
    expect([...idsOf(OWN)].filter((id) => ofEngine.has(id))).toEqual([]);
  });

  test.each(files)('%s: every rule of the file is among them', (_, exported) => {
    expect(exported).not.toEqual([]);
    for (const rule of exported) if (typeof rule === 'object') expect(RULES).toContain(rule);
  });

  test('each has a title of a few words, the same wherever its id stands, and one severity', () => {
    for (const { id, title, severity } of RULES) {
      expect(title).toMatch(/^[A-ZÀ-É].{8,50}[^.]$/);
      const others = RULES.filter((rule) => rule.id === id);
      expect(new Set(others.map((rule) => rule.title))).toEqual(new Set([title]));
      expect(new Set(others.map((rule) => rule.severity))).toEqual(new Set([severity]));
    }
    expect(new Set(RULES.map(({ title }) => title)).size).toBe(idsOf(RULES).size);
  });

  test('each says in French what to do', () => {
    for (const { remedy } of RULES) expect(remedy).toMatch(/^[A-ZÀ-É].+\.$/);
  });

  test('each names tables that exist, of a service whose register its cases flag or that reads it', () => {
    const tables = new Map(CATALOGUE.map((entry) => [entry.id, entry]));
    const flagged = (id: string): string[] =>
      OWN_CASES.filter(({ rule }) => rule === id).map(({ in: register, at }) => at.split('!').at(-2) ?? register);
    const touched = (table: Entry | undefined, register: string): boolean =>
      table !== undefined && (registersOf(table).includes(register) || table.service === registerOf(register).service);
    const wrong = OWN.flatMap(({ id, tables: named }) =>
      typeof named === 'string'
        ? []
        : named
            .filter((table) => !flagged(id).some((register) => touched(tables.get(table), register)))
            .map((table) => `${id} ${table}`),
    );
    expect(wrong).toEqual([]);
  });
});

testCases(OWN_CASES);

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
