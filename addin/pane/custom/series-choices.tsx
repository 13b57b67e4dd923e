import { entryOf, type Statistic } from '@report/engine/catalogue';
import { linesOfTable, STEP_NAMES, STEPS } from '@report/engine/custom';
import { profileOfPeriod } from '@report/engine/profile';
import { capitalised, typeset } from '@report/engine/text';
import type { CustomItem, SeriesRequest } from '../../custom';
import { Choice, TickBox } from '../../ui';
import { periodOf } from '../derive/period-of';
import type { CustomContext } from './custom-context';
import { Filters } from './filters';
import { isKept, seriesOf } from './first-item';
import { seriesRefusal } from './options-of';
import { MeasureChoice, PopulationChoice, VariableChoice } from './shared-choices';

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
      <Choice
        label="Tableau"
        options={profile.services.flatMap(({ key, title: group }) =>
          tables.filter(({ service }) => service === key).map(({ id, title }) => ({ key: id, text: title, group })),
        )}
        value={request.table}
        onChange={(table) => {
          set({ ...request, table, row: 'total' });
        }}
      />
      {entry?.kind === 'statistic' && (
        <Choice
          label="Ligne"
          options={linesOfTable(profile, entry)
            .filter(({ code }) => code !== '')
            .map(({ code, label }) => ({ key: code, text: typeset(label) }))}
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
      <PopulationChoice
        {...{ profile, registers }}
        value={{ unit, population }}
        onChange={(next) => {
          if (next.unit === unit) set({ ...request, population: next.population });
          else set({ ...seriesOf(next.unit, next.population), step, cumulative });
        }}
      />
      <VariableChoice
        label="Une ligne par…"
        none={'Aucune\u00a0: le total seul'}
        {...{ profile, unit }}
        refusal={seriesRefusal(profile, request, period, (variable) => ({ lines: variable }))}
        value={lines}
        onChange={(variable) => {
          set({ ...request, lines: variable });
        }}
      />
      <Filters
        {...{ profile, unit, where }}
        refusal={seriesRefusal(profile, request, period, (variable) => ({ where: { ...where, [variable]: [''] } }))}
        onChange={(next) => {
          set({ ...request, where: next });
        }}
      />
      <MeasureChoice
        {...{ profile, unit }}
        value={measure}
        onChange={(next) => {
          set({ ...request, measure: next });
        }}
      />
    </>
  );
}
