import type { CatalogueProfile } from '@report/engine/catalogue';
import { APP_ERRORS, type StatisticsAnswer } from '@report/engine/contract';
import { counted, frenchNumber, periodWords, quoted, typeset } from '@report/engine/text';
import { Action, FactList, LinkButton, Message, Section, Situation } from '../../ui';
import type { Pane, View, ViewContext } from '../model/pane';
import type { Done } from '../model/state';
import { momentText, ofMoment } from '../words/texts';
import { Checks } from './checks';
import { GiveCustom, GiveReport, GiveTable } from './give-table';
import { GiveWorkbook } from './give-workbook';
import { Notice } from './notice';
import { BusyNote } from './run-actions';
import { WhatChanged } from './what-changed';

/** What was written, what is wrong in it, what comes next. */
export function doneView({ profile, state, pane, focus, now }: ViewContext, done: Done): View {
  const { result, at } = done;
  const stale = done.fingerprint !== state.registers?.fingerprint;
  const wrong = result.checks.filter(({ ok }) => !ok).length;
  const [summary] = result.sheets;
  return {
    key: 'done',
    body: (
      <>
        <Situation
          title={counted(result.answer.tables.length, 'tableau écrit', 'tableaux écrits')}
          lead={`Statistiques ${periodWords(result.answer.period).title}, ${momentText(at, now)}.${wrongText(wrong)}`}
          focus={focus}
        />
        {stale && (
          <Message tone="warning" glyphLabel="À refaire">
            <p>
              <b>Les registres ont changé depuis.</b> {staleText(at, now)}
            </p>
          </Message>
        )}
        <Notice state={state} pane={pane} />
        <WhatChanged done={done} now={now} />
        {result.warnings.map((code) => (
          <Message key={code} tone="warning" glyphLabel="Attention">
            <p>{typeset(`${APP_ERRORS[code].title}. ${APP_ERRORS[code].sentence}`)}</p>
          </Message>
        ))}
        <LeftSheets sheets={result.left ?? []} pane={pane} />
        <Checks checks={result.checks} trace={result.trace} pane={pane} />
        <Section title="Feuilles écrites">
          <FactList
            lines={result.sheets.map((sheet) => ({
              key: sheet,
              title: sheet,
              detail: sheetDetail(profile, sheet, result.answer, result.checks.length),
              glyph: 'sheet',
              onClick: () => {
                pane.goTo(sheet, null);
              },
            }))}
          />
        </Section>
        <GiveTable
          answer={result.answer}
          models={result.trace.models}
          stale={stale ? staleText(at, now) : null}
          copy={pane.copy}
        />
        <GiveCustom onClick={pane.openCustom} />
        <GiveReport onClick={pane.openReport} />
        <GiveWorkbook done={done} stale={stale ? staleText(at, now) : null} state={state} pane={pane} />
      </>
    ),
    footer:
      state.run === null ? (
        <>
          {stale && (
            <Action
              kind="primary"
              label="Générer à nouveau"
              busy={state.working}
              onClick={() => {
                // No service is chosen yet where the registers had to be understood anew.
                if (state.choices === null || state.choices.services.length === 0) pane.showChoices();
                else pane.generate('remotely');
              }}
            />
          )}
          {summary !== undefined && (
            <Action
              kind={stale ? 'secondary' : 'primary'}
              label={summary.startsWith('Sommaire') ? 'Ouvrir le sommaire' : `Ouvrir ${quoted(summary)}`}
              onClick={() => {
                pane.goTo(summary, null);
              }}
            />
          )}
          <Action kind="secondary" label={'D’où vient un chiffre\u00a0?'} onClick={pane.explainFigure} />
          <Action kind="quiet" label="Changer l’année ou les options" onClick={pane.showChoices} />
        </>
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}

/** Sheets only change when they are generated. */
const staleText = (at: Date, now: Date): string => `Ces tableaux datent ${ofMoment(at, now)}.`;

const wrongText = (wrong: number): string => {
  if (wrong === 0) return '';
  return wrong === 1
    ? ' Un contrôle est à voir avant de diffuser.'
    : ` ${frenchNumber(wrong)} contrôles sont à voir avant de diffuser.`;
};

/** Sheets of an earlier run that the last one did not write: nothing is removed without being asked, but it is said. */
function LeftSheets({ sheets, pane }: { readonly sheets: readonly string[]; readonly pane: Pane }) {
  return sheets.map((sheet) => (
    <Message key={sheet} tone="warning" glyphLabel="Attention">
      <p>{`${quoted(sheet)} vient d’une génération précédente\u00a0: ses chiffres peuvent ne plus correspondre. Supprimez cette feuille si elle ne sert plus.`}</p>
      <LinkButton
        label={`Aller à ${quoted(sheet)}`}
        onClick={() => {
          pane.goTo(sheet, null);
        }}
      />
    </Message>
  ));
}

/** What a written sheet holds, in words; the first word of its name says which it is. */
export function sheetDetail(
  { services }: Pick<CatalogueProfile, 'services'>,
  sheet: string,
  { tables, period }: Pick<StatisticsAnswer, 'tables' | 'period'>,
  checks: number,
): string {
  if (sheet.startsWith('Sommaire')) return 'liens vers chaque tableau';
  if (sheet.startsWith('Comparaison')) return 'année contre année';
  if (sheet.startsWith('Contrôles')) return counted(checks, 'égalité vérifiée', 'égalités vérifiées');
  if (sheet.startsWith('Définitions')) return 'ce que compte chaque tableau';
  const service = services.find(({ tab }) => sheet.startsWith(`${tab} ${periodWords(period).sheet}`));
  const count = tables.filter((table) => table.service === service?.key && table.kind === 'statistic').length;
  if (count === 0) return 'listes du rapport';
  return `${counted(count, 'tableau', 'tableaux')}, dans l’ordre du rapport`;
}
