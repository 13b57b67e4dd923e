import { unitOf } from '@report/engine/facts';
import { profileOfPeriod } from '@report/engine/profile';
import type { CustomItem, LineOrder, TableRequest } from '../../custom';
import { Choice, PickList, TickBox } from '../../ui';
import { periodOf } from '../derive/period-of';
import type { CustomContext } from './custom-context';
import { Filters } from './filters';
import { tableOf } from './first-item';
import {
  measureKey,
  measureOf,
  measureOptions,
  populationGroups,
  populationKey,
  populationOf,
  tableRefusal,
  variableOptions,
} from './options-of';

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
      <PickList
        label="Ce qui est compté"
        groups={populationGroups(profile, registers)}
        value={populationKey(unit, population)}
        onChange={(key) => {
          const next = populationOf(key);
          // Another unit has other variables.
          if (next.unit === unit) set({ population: next.population });
          else work.change({ ...item, request: tableOf(profile, next.unit, next.population) });
        }}
      />
      <PickList
        label="En lignes"
        placeholder={'Aucune\u00a0: le total seul'}
        groups={[
          {
            name: null,
            options: variableOptions(
              profile,
              unit,
              tableRefusal(profile, request, (variable) => ({ rows: variable })),
            ),
          },
        ]}
        value={rows ?? ''}
        onChange={(key) => {
          set(key === '' ? { rows: null, columns: null } : { rows: key });
        }}
      />
      {rows !== null && (
        <PickList
          label="En colonnes"
          placeholder="Aucune"
          groups={[
            {
              name: null,
              options: variableOptions(
                profile,
                unit,
                tableRefusal(profile, request, (variable) => ({ columns: variable })),
              ),
            },
          ]}
          value={columns ?? ''}
          onChange={(key) => {
            set({ columns: key === '' ? null : key, ...(key === '' && base === 'row' && { base: 'population' }) });
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
      {Object.keys(unitOf(profile, unit).quantities).length > 0 && (
        <PickList
          label="Mesure"
          groups={[{ name: null, options: measureOptions(profile, unit) }]}
          value={measureKey(measure)}
          onChange={(key) => {
            const next = measureOf(key);
            set({ measure: next, base: next.kind === 'count' ? 'population' : 'none' });
          }}
        />
      )}
      {counts && rows !== null && (
        <PickList
          label="Pourcentages"
          groups={[
            {
              name: null,
              options: BASES.map((one) => ({
                ...one,
                ...(one.key === 'row' && columns === null && { blocked: 'il faut des colonnes' }),
              })),
            },
          ]}
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
