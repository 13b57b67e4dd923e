import { profileOfPeriod } from '@report/engine/profile';
import type { CustomItem, LineOrder, TableRequest } from '../../custom';
import { Choice, TickBox } from '../../ui';
import { periodOf } from '../derive/period-of';
import type { CustomContext } from './custom-context';
import { Filters } from './filters';
import { tableOf } from './first-item';
import { tableRefusal } from './options-of';
import { MeasureChoice, PopulationChoice, VariableChoice } from './shared-choices';

type TableItem = Extract<CustomItem, { kind: 'table' }>;

const ORDERS: readonly { readonly key: LineOrder; readonly text: string }[] = [
  { key: 'list', text: 'Ordre de la liste' },
  { key: 'count', text: 'Du plus grand au plus petit total' },
];
const BASES: readonly { readonly key: TableRequest['base']; readonly text: string }[] = [
  { key: 'population', text: 'De l’ensemble' },
  { key: 'row', text: 'De la ligne' },
  { key: 'column', text: 'De la colonne' },
  { key: 'known', text: 'Des réponses connues' },
  { key: 'none', text: 'Aucun' },
];

/** What is counted, in lines and columns, only whom, measured how: each choice greys what cannot go with it. */
export function TableChoices({ context, item }: { readonly context: CustomContext; readonly item: TableItem }) {
  const { work, state, custom } = context;
  const { profile } = profileOfPeriod(work.profile, periodOf(custom.days));
  const { request } = item;
  const { unit, population, rows, columns, where, measure, base, protect } = request;
  const registers = state.registers?.registers ?? new Map<string, never>();
  const set = (change: Partial<TableRequest>): void => {
    work.change({ ...item, request: { ...request, ...change } });
  };
  const counts = measure.kind === 'count';
  return (
    <>
      <PopulationChoice
        {...{ profile, registers }}
        value={{ unit, population }}
        onChange={(next) => {
          // Another unit has other variables.
          if (next.unit === unit) set({ population: next.population });
          else work.change({ ...item, request: tableOf(profile, next.unit, next.population) });
        }}
      />
      <VariableChoice
        label="En lignes"
        none={'Aucune\u00a0: le total seul'}
        {...{ profile, unit }}
        refusal={tableRefusal(profile, request, (variable) => ({ rows: variable }))}
        value={rows}
        onChange={(variable) => {
          set(variable === null ? { rows: null, columns: null } : { rows: variable });
        }}
      />
      {rows !== null && (
        <VariableChoice
          label="En colonnes"
          none="Aucune"
          {...{ profile, unit }}
          refusal={tableRefusal(profile, request, (variable) => ({ columns: variable }))}
          value={columns}
          onChange={(variable) => {
            set({ columns: variable, ...(variable === null && base === 'row' && { base: 'population' }) });
          }}
        />
      )}
      <Filters
        {...{ profile, unit, where }}
        refusal={tableRefusal(profile, request, (variable) => ({ where: { ...where, [variable]: [''] } }))}
        onChange={(next) => {
          set({ where: next });
        }}
      />
      <MeasureChoice
        {...{ profile, unit }}
        value={measure}
        onChange={(next) => {
          set({ measure: next, base: next.kind === 'count' ? 'population' : 'none' });
        }}
      />
      {counts && rows !== null && (
        <Choice
          label="Pourcentages"
          options={BASES.map((one) => ({
            ...one,
            ...(one.key === 'row' && columns === null && { blocked: 'il faut des colonnes' }),
          }))}
          value={base}
          onChange={(key) => {
            const next = BASES.find((one) => one.key === key)?.key;
            if (next !== undefined) set({ base: next });
          }}
        />
      )}
      {rows !== null && (
        <Choice
          label="Ordre des lignes"
          options={ORDERS}
          value={item.order}
          onChange={(key) => {
            work.change({ ...item, order: key === 'count' ? 'count' : 'list' });
          }}
        />
      )}
      <TickBox
        text="Permettre les croisements protégés"
        detail={
          'Ce qui permet de reconnaître quelqu’un, avec ce qui est sensible\u00a0: affiché en entier si aucun effectif n’est petit, sinon rien n’est affiché ni envoyé.'
        }
        ticked={protect}
        onTick={(ticked) => {
          set({ protect: ticked });
        }}
      />
    </>
  );
}
