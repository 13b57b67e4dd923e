import { entryOf, type Statistic } from '@report/engine/catalogue';
import { linesOfTable, STEP_NAMES, STEPS } from '@report/engine/custom';
import { unitOf } from '@report/engine/facts';
import { profileOfPeriod } from '@report/engine/profile';
import { capitalised, typeset } from '@report/engine/text';
import type { CustomItem, SeriesRequest } from '../../custom';
import { Choice, PickList, TickBox } from '../../ui';
import { periodOf } from '../derive/period-of';
import type { CustomContext } from './custom-context';
import { Filters } from './filters';
import { isKept, seriesOf } from './first-item';
import {
  measureKey,
  measureOf,
  measureOptions,
  populationGroups,
  populationKey,
  populationOf,
  seriesRefusal,
  variableOptions,
} from './options-of';

type SeriesItem = Extract<CustomItem, { kind: 'series' }>;
type OfPopulation = Extract<SeriesRequest, { unit: string }>;
type OfTable = Extract<SeriesRequest, { table: string }>;

interface SeriesChoicesProps {
  readonly context: CustomContext;
  readonly item: SeriesItem;
}

/** Which figure is followed: a population, or a line of a table of the report; by which step. */
export function SeriesChoices({ context, item }: SeriesChoicesProps) {
  const { work, profile, state } = context;
  const { request } = item;
  const registers = state.registers?.registers ?? new Map<string, never>();
  const set = (next: SeriesRequest): void => {
    work.change({ ...item, request: next });
  };
  const { step, cumulative } = request;
  const tables = profile.tables.filter((entry): entry is Statistic => entry.kind === 'statistic');
  const isOfTable = 'table' in request;
  return (
    <>
      <Choice
        label="Chiffre à suivre"
        options={[
          { key: 'population', text: 'Une population' },
          { key: 'table', text: 'Une ligne d’un tableau du rapport' },
        ]}
        value={isOfTable ? 'table' : 'population'}
        onChange={(key) => {
          const unit = Object.keys(profile.units).find((one) => isKept(profile, registers, one)) ?? '';
          const table = tables.find(({ source }) => isKept(profile, registers, source.unit)) ?? tables[0];
          if (key === 'table' && table !== undefined) set({ table: table.id, row: 'total', step, cumulative });
          if (key === 'population') {
            const [population = ''] = Object.keys(profile.units[unit]?.populations ?? {});
            set({ ...seriesOf(unit, population), step, cumulative });
          }
        }}
      />
      {isOfTable ? <TableLine {...{ context, request, tables, set }} /> : <Population {...{ context, request, set }} />}
      <Choice
        label="Pas"
        options={STEPS.map((key) => ({ key, text: capitalised(STEP_NAMES[key]) }))}
        value={step}
        onChange={(key) => {
          const next = STEPS.find((one) => one === key);
          if (next !== undefined) set({ ...request, step: next });
        }}
      />
      <TickBox
        text="Cumulé depuis le début de la période"
        detail={
          'Chaque point est compté à nouveau depuis le premier jour\u00a0: rien n’est additionné, personne ne compte deux fois.'
        }
        ticked={cumulative}
        onTick={(ticked) => {
          set({ ...request, cumulative: ticked });
        }}
      />
    </>
  );
}

interface TableLineProps {
  readonly context: CustomContext;
  readonly request: OfTable;
  readonly tables: readonly Statistic[];
  readonly set: (request: SeriesRequest) => void;
}

function TableLine({ context: { profile }, request, tables, set }: TableLineProps) {
  const entry = entryOf(profile, request.table);
  return (
    <>
      <PickList
        label="Tableau"
        groups={profile.services.map(({ key, title }) => ({
          name: title,
          options: tables.filter(({ service }) => service === key).map(({ id, title: text }) => ({ key: id, text })),
        }))}
        value={request.table}
        onChange={(table) => {
          set({ ...request, table, row: 'total' });
        }}
      />
      {entry?.kind === 'statistic' && (
        <PickList
          label="Ligne"
          groups={[
            {
              name: null,
              options: linesOfTable(profile, entry)
                .filter(({ code }) => code !== '')
                .map(({ code, label }) => ({ key: code, text: typeset(label) })),
            },
          ]}
          value={request.row}
          onChange={(row) => {
            set({ ...request, row });
          }}
        />
      )}
    </>
  );
}

interface PopulationProps {
  readonly context: CustomContext;
  readonly request: OfPopulation;
  readonly set: (request: SeriesRequest) => void;
}

function Population({ context: { work, state, custom }, request, set }: PopulationProps) {
  const period = periodOf(custom.days);
  const { profile } = profileOfPeriod(work.profile, period);
  const { unit, population, lines, where, measure, step, cumulative } = request;
  const registers = state.registers?.registers ?? new Map<string, never>();
  return (
    <>
      <PickList
        label="Ce qui est compté"
        groups={populationGroups(profile, registers)}
        value={populationKey(unit, population)}
        onChange={(key) => {
          const next = populationOf(key);
          if (next.unit === unit) set({ ...request, population: next.population });
          else set({ ...seriesOf(next.unit, next.population), step, cumulative });
        }}
      />
      <PickList
        label="Une ligne par…"
        placeholder={'Aucune\u00a0: le total seul'}
        groups={[
          {
            name: null,
            options: variableOptions(
              profile,
              unit,
              seriesRefusal(profile, request, period, (variable) => ({ lines: variable })),
            ),
          },
        ]}
        value={lines ?? ''}
        onChange={(key) => {
          set({ ...request, lines: key === '' ? null : key });
        }}
      />
      <Filters
        {...{ profile, unit, where }}
        refusal={seriesRefusal(profile, request, period, (variable) => ({ where: { ...where, [variable]: [''] } }))}
        onChange={(next) => {
          set({ ...request, where: next });
        }}
      />
      {Object.keys(unitOf(profile, unit).quantities).length > 0 && (
        <PickList
          label="Mesure"
          groups={[{ name: null, options: measureOptions(profile, unit) }]}
          value={measureKey(measure)}
          onChange={(key) => {
            set({ ...request, measure: measureOf(key) });
          }}
        />
      )}
    </>
  );
}
