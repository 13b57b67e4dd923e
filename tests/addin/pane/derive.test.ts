import { firstChoices } from '../../../addin/pane/derive/first-choices';
import { groupFindings } from '../../../addin/pane/derive/group-findings';
import { readinessLines } from '../../../addin/pane/derive/readiness-lines';
import { registerCard } from '../../../addin/pane/derive/register-card';
import { registersByTitle } from '../../../addin/pane/derive/register-card';
import { ruleTitle } from '../../../addin/pane/derive/group-findings';
import { sheetDetail } from '../../../addin/pane/views/done-view';
import { stepTabs } from '../../../addin/pane/derive/step-tabs';
import { INITIAL_STATE, type PaneState } from '../../../addin/pane/model/state';
import { PROFILE, RULES } from '../../fixtures/alupse';
import { finding, registers, result, summary, table } from './fake-ports';

const words = (state: Partial<PaneState>): readonly string[] =>
  stepTabs({ ...INITIAL_STATE, ...state }).map((tab) => tab.state);
const run = { id: 1, local: false, stage: null, waiting: false, slow: false, cancelling: false } as const;
const at = new Date(2017, 2, 12);
const done = { result: result(), at, year: 2016, fingerprint: 'f1' };
const wrong = { code: 'x', label: 'x', ok: false, expected: 44, found: 45 };

describe('the words under the steps', () => {
  test.each<[string, Partial<PaneState>, readonly string[]]>([
    ['nothing read yet', { run: { ...run, kind: 'open' } }, ['lecture', 'plus tard', 'plus tard']],
    ['no register', { registers: registers({ summaries: [] }) }, ['aucun', 'plus tard', 'plus tard']],
    ['read', { registers: registers() }, ['1\u00a0reconnu', 'à faire', 'à générer']],
    [
      'checking',
      { registers: registers(), run: { ...run, kind: 'check' } },
      ['1\u00a0reconnu', 'en cours', 'à générer'],
    ],
    [
      'checked, with errors',
      { registers: registers({ findings: [finding(), finding()] }), checked: { at, fingerprint: 'f1' } },
      ['1\u00a0reconnu', '2\u00a0erreurs', 'à générer'],
    ],
    [
      'checked, nothing wrong',
      { registers: registers({ findings: [finding({ severity: 'warning' })] }), checked: { at, fingerprint: 'f1' } },
      ['1\u00a0reconnu', '0\u00a0erreur', 'à générer'],
    ],
    [
      'changed since',
      { registers: registers({ fingerprint: 'f2' }), checked: { at, fingerprint: 'f1' }, done },
      ['1\u00a0reconnu', 'à refaire', 'à refaire'],
    ],
    [
      'generating',
      { registers: registers(), run: { ...run, kind: 'generate' } },
      ['1\u00a0reconnu', 'à faire', 'en cours'],
    ],
    [
      'waiting for a cell',
      { registers: registers(), run: { ...run, kind: 'generate', waiting: true } },
      ['1\u00a0reconnu', 'à faire', 'en attente'],
    ],
    ['generated', { registers: registers(), done }, ['1\u00a0reconnu', 'à faire', 'générées']],
    [
      'generated, with a check that fails',
      { registers: registers(), done: { ...done, result: result({ checks: [wrong] }) } },
      ['1\u00a0reconnu', 'à faire', '1\u00a0contrôle'],
    ],
  ])('%s', (_, state, expected) => {
    expect(words(state)).toEqual(expected);
  });

  test('a register spread over two sheets is one register', () => {
    const summaries = [summary(), summary({ sheet: 'DOSSIERS 2017' })];
    expect(words({ registers: registers({ summaries }) })[0]).toBe('1\u00a0reconnu');
  });
});

describe('the findings', () => {
  test('errors first, then by number; same words in the same sheet are one block', () => {
    const groups = groupFindings([
      finding({ rule: 'R60', severity: 'info', tables: [] }),
      finding({ rule: 'R08', message: 'date illisible', tables: ['b'] }),
      finding({ address: 'Q135', tables: ['a', 'b'] }),
      finding({ address: 'Q160', tables: ['b', 'c'] }),
      finding({ address: 'K1', sheet: 'Enfants' }),
    ]);
    expect(groups.map(({ rule, count, tables }) => [rule, count, tables])).toEqual([
      ['R14', 3, 3],
      ['R08', 1, 1],
      ['R60', 1, 0],
    ]);
    expect(groups[0]?.blocks.map(({ sheet, addresses }) => [sheet, addresses])).toEqual([
      ['DOSSIERS 2016', ['Q135', 'Q160']],
      ['Enfants', ['K1']],
    ]);
  });

  test('no finding is lost by grouping', () => {
    const findings = Array.from({ length: 200 }, (_, index) =>
      finding({
        rule: `R${index % 7}`,
        severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
        sheet: `S${index % 5}`,
        address: `A${index}`,
        message: `m${index % 11}`,
      }),
    );
    const addresses = groupFindings(findings).flatMap(({ blocks }) => blocks.flatMap((block) => block.addresses));
    expect(new Set(addresses)).toEqual(new Set(findings.map(({ address }) => address)));
    expect(addresses).toHaveLength(200);
  });

  test('every rule has a heading of its own', () => {
    const without = RULES.map(({ id }) => id).filter((id) => ruleTitle(PROFILE, id, '') === '');
    expect(without).toEqual([]);
  });

  test('a rule without heading is called by its first finding', () => {
    expect(ruleTitle(PROFILE, 'constructor', 'Ligne répétée.')).toBe('Ligne répétée');
  });
});

describe('a recognised register', () => {
  test('in words', () => {
    const [group] = registersByTitle([
      summary({ sheet: 'Prest. 2016', rows: 800, years: [2015, 2016], totalRows: 1 }),
      summary({ sheet: 'Prest. 2017', rows: 790, years: [2017, 2017], totalRows: 1, hiddenRows: 1, unusedColumns: 2 }),
    ]);
    expect(group && registerCard(group)).toMatchObject({
      title: 'Dossiers Dialogue',
      lines: [
        '«\u00a0Prest. 2016\u00a0» et «\u00a0Prest. 2017\u00a0» · 1\u00a0590\u00a0lignes',
        '2015 à 2017 · 2\u00a0colonnes reconnues',
      ],
      notes: [
        '1\u00a0ligne masquée, lue aussi',
        '2\u00a0lignes de total, non comptées',
        '2\u00a0colonnes ne sont pas utilisées par les rapports',
      ],
    });
  });
});

describe('what will be weak', () => {
  test('the least complete first; the complete ones are not in the list', () => {
    const lines = readinessLines([
      table({ id: 'full' }),
      table({ id: 'a', missing: 12 }),
      table({ id: 'b', unit: 'familles', population: 10, missing: 5, offList: 1 }),
      table({ id: 'c', unit: 'enfants', population: 146, offList: 1 }),
    ]);
    expect(lines.map(({ key, detail }) => [key, detail])).toEqual([
      ['b', '5\u00a0familles non renseignées, 1 hors liste sur 10'],
      ['a', '12\u00a0dossiers non renseignés sur 123'],
      ['c', '1\u00a0enfant hors liste sur 146'],
    ]);
  });
});

describe('what is proposed at first', () => {
  const kept = { edition: 'complete', rounding: 'plain', previousYears: 1, services: null, period: null } as const;
  test('the year the registers were really kept, in the edition of its time', () => {
    expect(firstChoices(PROFILE, { years: [2017, 2016], proposedYear: 2016 }, null)).toMatchObject({
      year: 2016,
      edition: '2016',
    });
    expect(firstChoices(PROFILE, { years: [2023, 2022], proposedYear: 2023 }, null)).toMatchObject({
      year: 2023,
      edition: '2023',
    });
  });
  test('what the workbook remembers, while the year is still there', () => {
    expect(firstChoices(PROFILE, { years: [2017, 2016], proposedYear: 2016 }, { year: 2017, ...kept })?.year).toBe(
      2017,
    );
    expect(firstChoices(PROFILE, { years: [2017, 2016], proposedYear: 2016 }, { year: 1999, ...kept })?.year).toBe(
      2016,
    );
  });
  test('the latest year otherwise; nothing without a year', () => {
    expect(firstChoices(PROFILE, { years: [2017, 2016], proposedYear: null }, null)?.year).toBe(2017);
    expect(firstChoices(PROFILE, { years: [], proposedYear: null }, null)).toBeNull();
  });
});

test('what a written sheet holds', () => {
  const { answer } = result();
  expect(
    ['Sommaire 2016 (2)', 'Contrôles 2016', 'Définitions', 'Annexes 2016', 'Comparaison 2016'].map((name) =>
      sheetDetail(PROFILE, name, answer, 14),
    ),
  ).toEqual([
    'liens vers chaque tableau',
    '14\u00a0égalités vérifiées',
    'ce que compte chaque tableau',
    'listes du rapport',
    'année contre année',
  ]);
});
