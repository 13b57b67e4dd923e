import { APP_ERRORS } from '@report/engine/contract';
import { counted, frenchNumber, quoted, typeset } from '@report/engine/text';
import { Action, FactList, Message, Section, Situation } from '../../ui';
import { sheetDetail } from '../derive/sheet-detail';
import type { Done } from '../state';
import { momentText } from '../words/moment-text';
import { BusyNote } from './busy-note';
import { Checks } from './checks';
import { GiveTable } from './give-table';
import { GiveWorkbook } from './give-workbook';
import { LeftSheets } from './left-sheets';
import { Notice } from './notice';
import type { View, ViewContext } from './view';

/** What was written, what is wrong in it, what comes next. */
export function doneView({ profile, state, pane, focus, now }: ViewContext, done: Done): View {
  const { result, at, year } = done;
  const wrong = result.checks.filter(({ ok }) => !ok).length;
  const [summary] = result.sheets;
  return {
    key: 'done',
    body: (
      <>
        <Situation
          title={counted(result.answer.tables.length, 'tableau écrit', 'tableaux écrits')}
          lead={`Statistiques ${year}, ${momentText(at, now)}.${wrongText(wrong)}`}
          focus={focus}
        />
        <Notice text={state.notice} />
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
        <GiveTable answer={result.answer} models={result.trace.models} copy={pane.copy} />
        <GiveWorkbook onClick={pane.handOver} busy={state.working} />
      </>
    ),
    footer:
      state.run === null ? (
        <>
          {summary !== undefined && (
            <Action
              kind="primary"
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

const wrongText = (wrong: number): string => {
  if (wrong === 0) return '';
  return wrong === 1
    ? ' Un contrôle est à voir avant de diffuser.'
    : ` ${frenchNumber(wrong)} contrôles sont à voir avant de diffuser.`;
};
