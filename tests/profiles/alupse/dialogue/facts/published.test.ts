import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '@report/engine/facts';
import {
  deriveFacts,
  type QuantityOf,
  type UnitKey,
  type VariableOf,
  readRegisters,
} from '../../../../fixtures/alupse';
import { readFixture } from '../../../../fixtures/read-workbook';
import { literalFacts, type LiteralFact } from '../../../../fixtures/facts-of';

type Where<U extends UnitKey> = { readonly [V in VariableOf<U>]?: readonly string[] };
interface Figure {
  readonly count?: number;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly sum?: number | null;
}
interface ExpectedRow extends Figure {
  readonly code: string;
  readonly cols?: Readonly<Record<string, Figure>>;
}
interface ExpectedTable {
  readonly rows: readonly ExpectedRow[];
  readonly missing?: number | null;
}

const FOLDER = '../../../../fixtures/registers';
const ACTIVE: Where<'case'> = { caseYear: ['new', 'old', 'reopened'] };
const NEW = { caseYear: ['new'] } as const;
const NEW_SEXUAL_VIOLENCE = { caseYear: ['new'], motive: ['violence-sexuelle'] } as const;

const bears = (fact: LiteralFact, key: string, codes: readonly string[]): boolean =>
  [fact[key] ?? []].flat().some((code) => codes.includes(String(code)));
const select = <U extends UnitKey>(facts: Facts, unit: U, where: Where<U>): LiteralFact[] =>
  literalFacts(facts.of(unit)).filter((fact) =>
    Object.entries<readonly string[] | undefined>(where).every(([key, codes]) => bears(fact, key, codes ?? [])),
  );

describe.each([2016, 2023])('facts of the Dialogue registers of %i make the published figures', (year) => {
  const expected = JSON.parse(
    readFileSync(join(import.meta.dirname, FOLDER, `expected-${year}.json`), 'utf8'),
  ) as Readonly<Record<string, ExpectedTable>>;
  const tableOf = (id: string): ExpectedTable => {
    const table = expected[id];
    if (!table) throw new Error(`No table ${id}.`);
    return table;
  };
  const { registers } = readRegisters([readFixture(`registers/dialogue-${year}.xlsx`)]);
  const facts = deriveFacts(registers, year);

  const figure = <U extends UnitKey>(id: string, row: string, unit: U, where: Where<U>, quantity?: QuantityOf<U>) => {
    test(`${id}, ${row}`, () => {
      const found = select(facts, unit, where);
      const total = quantity
        ? found.reduce((sum, fact) => sum + Number(fact[`sum of ${quantity}`] ?? 0), 0)
        : found.length;
      expect(total).toBe(tableOf(id).rows.find(({ code }) => code === row)?.count);
    });
  };
  figure('dialogue-dossiers', 'total', 'case', ACTIVE);
  figure('dialogue-dossiers', 'nouveaux', 'case', NEW);
  figure('dialogue-dossiers', 'anciens', 'case', { caseYear: ['old', 'reopened'] });
  figure('dialogue-dossiers', 'rouverts', 'case', { caseYear: ['reopened'] });
  figure('dialogue-enfants', 'enfants-familles', 'case', ACTIVE, 'childrenCount');
  figure('dialogue-enfants', 'porteurs', 'child', {});
  figure('dialogue-enfants-nouveaux', 'enfants-familles', 'case', NEW, 'childrenCount');
  figure('dialogue-enfants-nouveaux', 'porteurs', 'child', NEW);
  figure('dialogue-etat-fin-annee', 'en-cours', 'case', { yearEnd: ['open'] });
  figure('dialogue-etat-fin-annee', 'clotures', 'case', { yearEnd: ['closed'] });
  figure('dialogue-justice', 'presente', 'case', { ...NEW, justicePresent: ['yes'] });
  figure('dialogue-signalements', 'signalements', 'case', { reportedInYear: ['yes'] });
  figure('dialogue-reseau', 'reunions', 'case', { ...NEW, networkMeeting: ['yes'] });
  figure('dialogue-contacts', 'sans-dossier', 'contact', {});
  figure('dialogue-sans-dossier', 'famille-elargie', 'contact', { caller: ['famille-elargie'] });
  figure('dialogue-prestations', 'avec-dossier', 'act', { withCase: ['yes'] }, 'quantity');
  figure('dialogue-prestations', 'sans-dossier', 'contact', {}, 'phoneActs');
  figure('dialogue-supervisions', 'supervisions', 'action', {
    services: ['dialogue'],
    category: ['supervision-donnee'],
  });
  figure(
    'dialogue-soutien-equipe',
    'supervision-recue',
    'action',
    { services: ['dialogue'], category: ['supervision-recue'] },
    'days',
  );

  const distribution = <U extends UnitKey>(id: string, unit: U, variable: VariableOf<U>, where: Where<U>) => {
    test(`${id}, every line`, () => {
      const found = select(facts, unit, where);
      const { rows, missing } = tableOf(id);
      const counts = rows.map(({ code }) => [code, found.filter((fact) => bears(fact, variable, [code])).length]);
      expect(counts).toEqual(rows.map(({ code, count, cols }) => [code, count ?? cols?.['total']?.count]));
      expect(found.filter((fact) => bears(fact, variable, ['']))).toHaveLength(missing ?? 0);
      expect(found.filter((fact) => bears(fact, variable, ['?']))).toEqual([]);
    });
  };
  distribution('dialogue-motif', 'case', 'motive', NEW);
  distribution('dialogue-demandeur', 'case', 'requester', NEW);
  distribution('dialogue-envoyeur', 'case', 'referrer', NEW);
  distribution('dialogue-cadre', 'case', 'setting', NEW);
  distribution('dialogue-violence-sexuelle-cadre', 'case', 'setting', NEW_SEXUAL_VIOLENCE);
  distribution('dialogue-delais', 'case', 'firstAppointmentDelay', NEW);
  distribution('dialogue-sexe', 'child', 'sex', NEW);
  distribution('dialogue-age-sexe', 'child', 'age', NEW);
  distribution('dialogue-violence-sexuelle-age', 'child', 'age12', { ...NEW, caseMotive: ['violence-sexuelle'] });
  distribution('dialogue-autorite-parentale', 'child', 'custody', NEW);
  distribution('dialogue-domicile', 'child', 'region', NEW);
  distribution('dialogue-nationalite', 'child', 'nationality', NEW);
  distribution('dialogue-sans-dossier-suite', 'contact', 'outcome', {});

  test('dialogue-justice-instances, dialogue-prise-en-charge: every line', () => {
    const bodies = tableOf('dialogue-justice-instances').rows;
    expect(bodies.map(({ code }) => select(facts, 'case', { ...NEW, justiceBodies: [code] }).length)).toEqual(
      bodies.map(({ count }) => count),
    );
    const axes = tableOf('dialogue-prise-en-charge').rows;
    expect(axes.map(({ code }) => select(facts, 'case', { ...ACTIVE, axes: [code] }).length)).toEqual(
      axes.map(({ cols }) => cols?.['total']?.count),
    );
  });

  test('dialogue-violence-sexuelle-detail, every sub-line', () => {
    const rows = tableOf('dialogue-violence-sexuelle-detail').rows.filter(({ code }) => code !== 'par-adulte');
    const counted = rows.map(
      ({ code }) => select(facts, 'case', { ...NEW_SEXUAL_VIOLENCE, sexualViolenceDetail: [code] }).length,
    );
    expect(counted).toEqual(rows.map(({ count }) => count));
  });

  test('dialogue-nombre-entretiens: smallest, largest and total number of sessions of every axis', () => {
    const { rows } = tableOf('dialogue-nombre-entretiens');
    const found = rows.map(({ code }) => {
      const sessions = select(facts, 'caseAxis', { axis: [code] }).map((fact) => Number(fact['sum of sessions']));
      const sum = sessions.reduce((total, count) => total + count, 0);
      return sessions.length === 0 ? [code, sum] : [code, sum, Math.min(...sessions), Math.max(...sessions)];
    });
    expect(found).toEqual(
      rows.map(({ code, sum, min, max }) => [code, sum, min, max].filter((value) => value !== null)),
    );
  });
});

test('the headlines of the report of 2016', () => {
  const { registers } = readRegisters([readFixture('registers/dialogue-2016.xlsx')]);
  const facts = deriveFacts(registers, 2016);
  expect(select(facts, 'case', ACTIVE)).toHaveLength(209);
  expect(select(facts, 'case', NEW)).toHaveLength(123);
  expect(select(facts, 'child', NEW)).toHaveLength(146);
});
