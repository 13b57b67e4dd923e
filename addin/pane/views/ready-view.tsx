import { editionKeys } from '@report/engine/catalogue';
import { ALL_TABLES } from '@report/engine/contract';
import { counted, enumerate, frenchNumber, periodWords } from '@report/engine/text';
import { Action, Choice, LinkButton, Message, Section, Situation, Ticks } from '../../ui';
import { servicesReady } from '../derive/first-choices';
import { chosenPeriod, periodOf, samePartOf, samePeriod } from '../derive/period-of';
import { isIncomplete, notComputedLines, readyTables } from '../derive/readiness-lines';
import type { View, ViewContext } from '../model/pane';
import type { Choices } from '../model/state';
import { ALL_TABLES_NAME } from '../words/names';
import { momentText } from '../words/texts';
import { ComparisonChoice, PercentChoice, PlaceChoice } from './choices';
import { GiveCustom } from './give-table';
import { Notice } from './notice';
import { PeriodChoice } from './period-choice';
import { Readiness } from './readiness';
import { BusyNote } from './run-actions';
import { YearChoice } from './year-choice';

/** The choices of a run, and what will be weak in its tables. */
export function readyView(context: ViewContext & { readonly choices: Choices }): View {
  const { profile, state, pane, focus, now, choices } = context;
  const period = periodOf(choices);
  const tables = state.tables ?? [];
  const available = servicesReady(profile, tables);
  const offered = profile.services.filter(({ key }) => available.includes(key));
  const unavailable = profile.services.filter(
    ({ key }) => !available.includes(key) && tables.some((table) => table.service === key),
  );
  const withoutColumns = unavailable.filter(({ key }) =>
    tables.some((table) => table.service === key && table.absentColumns.length > 0),
  );
  const absent = unavailable.filter((service) => !withoutColumns.includes(service));
  const notComputed = notComputedLines(tables, [...choices.services, ...withoutColumns.map(({ key }) => key)]);
  const ready = readyTables(tables, choices.services);
  const noRow = ready.length > 0 && ready.every(({ population }) => population === 0);
  return {
    key: 'ready',
    body: (
      <>
        <Situation
          title={noRow ? `Aucune ligne pour ${periodWords(period).title}` : `Statistiques ${periodWords(period).title}`}
          lead={
            noRow
              ? 'Les registres ont été lus, mais aucune de leurs lignes ne compte ici. Choisissez une autre année.'
              : leadOf(ready.length, ready.filter(isIncomplete).length)
          }
          focus={focus}
        />
        <Notice state={state} pane={pane} />
        <div className="choices">
          <YearChoice
            profile={profile}
            registers={state.registers}
            year={choices.year}
            onChange={(year) => {
              pane.choose(chosenPeriod(samePartOf(year, period)));
            }}
          />
          <Choice
            label="Édition"
            options={[
              ...profile.editions.map(({ key, label }) => ({ key, text: label })),
              { key: ALL_TABLES, text: ALL_TABLES_NAME },
            ]}
            value={choices.edition}
            onChange={(key) => {
              const edition = editionKeys(profile).find((name) => name === key);
              if (edition !== undefined) pane.choose({ edition });
            }}
          />
        </div>
        <PeriodChoice
          profile={profile}
          choices={choices}
          registers={state.registers}
          services={available}
          onChange={pane.choose}
        />
        {available.length > 0 && (
          <Ticks
            legend="Services"
            ticks={offered.map(({ key, tab }) => ({
              id: key,
              text: `${tab} · ${counted(readyTables(tables, [key]).length, 'tableau', 'tableaux')}`,
              ticked: choices.services.includes(key),
            }))}
            onTick={(id, ticked) => {
              pane.choose({
                services: available.filter((service) => (service === id ? ticked : choices.services.includes(service))),
              });
            }}
            {...(state.noService > 0 && { error: 'Choisissez au moins un service.', errorCount: state.noService })}
          />
        )}
        {absent.length > 0 && (
          <p className="muted">
            {`${enumerate(absent.map(({ tab }) => tab))}\u00a0: registres absents de ce classeur.`}
          </p>
        )}
        {withoutColumns.length > 0 && (
          <p className="muted">
            {`${enumerate(withoutColumns.map(({ tab }) => tab))}\u00a0: aucun tableau, il manque des colonnes dans les registres.`}
          </p>
        )}
        <PercentChoice
          value={choices.rounding}
          onChange={(rounding) => {
            pane.choose({ rounding });
          }}
        />
        <ComparisonChoice
          period={period}
          value={choices.previousYears}
          onChange={(previousYears) => {
            pane.choose({ previousYears });
          }}
        />
        {state.place !== null && <PlaceChoice place={state.place} onChange={pane.stayHere} />}
        {!noRow && state.checked?.fingerprint !== state.registers?.fingerprint && (
          <Message tone="info">
            <p>
              {state.checked === null
                ? 'Registres pas encore vérifiés.'
                : 'Registres changés depuis leur vérification.'}
            </p>
            <LinkButton label="Vérifier d’abord" onClick={pane.check} />
          </Message>
        )}
        {!noRow && ready.length + notComputed.length > 0 && (
          <Section title="Avant de générer">
            <Readiness
              tables={ready}
              notComputed={notComputed}
              findings={state.registers?.findings ?? []}
              pane={pane}
            />
          </Section>
        )}
        <GiveCustom onClick={pane.openCustom} />
      </>
    ),
    footer:
      state.run === null ? (
        <>
          <Action
            kind={noRow ? 'secondary' : 'big'}
            label="Générer statistiques"
            onClick={() => {
              pane.generate('remotely');
            }}
            describedBy="what-is-written"
          />
          <p className="muted" id="what-is-written">
            {state.done !== null && samePeriod(state.done.result.answer.period, period)
              ? `Remplace les ${frenchNumber(state.done.result.sheets.length)} feuilles écrites ${momentText(state.done.at, now)}.`
              : 'Écrit de nouvelles feuilles.'}{' '}
            Vos registres et vos autres feuilles ne changent pas.
          </p>
        </>
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}

function leadOf(ready: number, incomplete: number): string {
  if (ready === 0) return 'Aucun tableau prêt avec ces choix.';
  const start = counted(ready, 'tableau prêt', 'tableaux prêts');
  return incomplete === 0
    ? `${start}, toutes les réponses sont renseignées.`
    : `${start}, dont ${frenchNumber(incomplete)} avec des réponses manquantes.`;
}

/** The registers have no readable date: no year can be offered. */
export function noYearView({ pane, focus }: ViewContext): View {
  return {
    key: 'no-year',
    body: (
      <Situation
        title="Aucune année à proposer"
        lead="Aucune date lisible n’a été trouvée dans les registres reconnus. La vérification montre les cellules à revoir."
        focus={focus}
      />
    ),
    footer: <Action kind="primary" label="Vérifier les registres" onClick={pane.check} />,
  };
}
