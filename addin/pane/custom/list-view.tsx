import { APP_ERRORS } from '@report/engine/contract';
import { counted, periodWords, quoted, typeset } from '@report/engine/text';
import type { CustomItem, WrittenItems } from '../../custom';
import { Action, BackLink, EntryList, LinkButton, Message, ProgressBar, Section, Situation } from '../../ui';
import { periodOf } from '../derive/period-of';
import type { View } from '../model/pane';
import type { PaneState } from '../model/state';
import { Problem } from '../report/problem';
import { GiveTable } from '../views/give-table';
import { Notice } from '../views/notice';
import type { CustomContext } from './custom-context';
import { Days } from './days';

const STEP_NAMES = { registers: 'Registres', check: 'Vérification', statistics: 'Statistiques' } as const;

/** What is kept in the workbook, of which days, and the way to its sheet. */
export function listView(context: CustomContext): View {
  const { custom, work, pane, state, focus } = context;
  const { items, notice, problem, writing, written, mayStayHere } = custom;
  const period = periodOf(custom.days);
  const count = items?.length ?? 0;
  // What was just done here is taken back by its own line (Removed).
  const shown: PaneState =
    notice === null ? state : { ...state, notice, noticeAt: 'top', undo: [], answersBefore: null };
  const title =
    count === 0 ? 'Tableaux sur mesure' : `${counted(count, 'tableau gardé', 'tableaux gardés')} dans ce classeur`;
  return {
    key: `custom-list ${count} ${writing ? 'writing' : ''}`,
    body: (
      <>
        <BackLink label={STEP_NAMES[state.step]} onClick={pane.leaveOverlay} />
        <Situation
          title={title}
          lead="Composez un tableau ou suivez un chiffre dans le temps. Rien n’est écrit avant que vous le demandiez."
          focus={focus}
        />
        <Notice state={shown} pane={pane} />
        <Removed context={context} />
        <Problem text={problem} />
        {mayStayHere && (
          <LinkButton
            label="Calculer sur ce poste"
            onClick={() => {
              work.write('locally');
            }}
          />
        )}
        {written !== null && !writing && <Written {...{ context, written }} />}
        {writing && (
          <>
            <p aria-hidden="true">Écriture de la feuille…</p>
            <ProgressBar label="Écriture de la feuille" done={null} words="écriture en cours" />
          </>
        )}
        <Days {...context} every />
        {items === null ? <p className="muted">Lecture…</p> : <Kept context={context} items={items} />}
        <Section title="Composer">
          <Action
            kind={count === 0 ? 'primary' : 'secondary'}
            label="Nouveau tableau"
            onClick={() => {
              work.begin('table');
            }}
          />
          <Action
            kind="secondary"
            label="Nouvelle évolution"
            onClick={() => {
              work.begin('series');
            }}
          />
          {items?.length === 0 && <LinkButton label="Ajouter deux exemples" onClick={work.addExamples} />}
        </Section>
      </>
    ),
    footer: writing ? (
      <Action kind="secondary" label="Annuler" onClick={work.cancel} />
    ) : count === 0 ? null : (
      <>
        <Action
          kind="primary"
          label={`Écrire la feuille ${quoted(`Sur mesure ${periodWords(period).sheet}`)}`}
          busy={state.working || state.run !== null}
          onClick={() => {
            work.write('remotely');
          }}
        />
        {written !== null && (
          <Action kind="secondary" label={'D’où vient un chiffre\u00a0?'} onClick={work.explainSelected} />
        )}
      </>
    ),
  };
}

/** Deleted, with the way to take it back. */
function Removed({ context: { custom, work } }: { readonly context: CustomContext }) {
  return (
    <div role="status" className="notice">
      {custom.removed !== null && (
        <Message tone="info">
          <p>{`${custom.removed.item.name === '' ? 'Tableau supprimé' : `${quoted(custom.removed.item.name)} supprimé`}.`}</p>
          <LinkButton label="Annuler la suppression" glyph="undo" onClick={work.restore} />
        </Message>
      )}
    </div>
  );
}

function Kept({
  context: { work },
  items,
}: {
  readonly context: CustomContext;
  readonly items: readonly CustomItem[];
}) {
  if (items.length === 0)
    return (
      <p className="muted">Aucun tableau n’est encore gardé dans ce classeur. Composez-en un, puis enregistrez-le.</p>
    );
  return (
    <>
      <h2 className="hidden">Tableaux gardés</h2>
      <EntryList
        entries={items.map((item) => {
          const said = work.saidOf(item);
          const sentence = 'sentence' in said ? typeset(said.sentence) : '';
          const title = item.name === '' ? sentence || 'Sans nom' : item.name;
          const action = (label: string, act: (id: string) => void) => ({
            label,
            purpose: `${label}\u00a0: ${title}`,
            onClick: () => {
              act(item.id);
            },
          });
          return {
            key: item.id,
            title,
            body: <p>{item.name === '' ? (item.kind === 'series' ? 'Évolution' : 'Tableau') : sentence}</p>,
            ...('reason' in said && { note: `${said.reason} Il n’est pas calculé.` }),
            actions: [
              ...('sentence' in said ? [action('Modifier', work.edit), action('Dupliquer', work.duplicate)] : []),
              action('Supprimer', work.remove),
            ],
          };
        })}
      />
    </>
  );
}

/** The sheet that was written: where it is, what does not stand in it, its tables for Word. */
function Written({ context, written }: { readonly context: CustomContext; readonly written: WrittenItems }) {
  const { pane } = context;
  const { sheet, count, left, warnings, tables, model, period } = written;
  return (
    <>
      <Message tone="ok" glyphLabel="Fait" live>
        <p>{`${counted(count, 'tableau écrit', 'tableaux écrits')} dans ${quoted(sheet)}.`}</p>
        <LinkButton
          label={`Aller à ${quoted(sheet)}`}
          onClick={() => {
            pane.goTo(sheet, null);
          }}
        />
      </Message>
      {left.map(({ name, reason }) => (
        <Message key={`${name} ${reason}`} tone="warning" glyphLabel="Non écrit">
          <p>{typeset(`${name}\u00a0: ${reason}`)}</p>
        </Message>
      ))}
      {warnings.map((code) => (
        <Message key={code} tone="warning" glyphLabel="Attention">
          <p>{typeset(`${APP_ERRORS[code].title}. ${APP_ERRORS[code].sentence}`)}</p>
        </Message>
      ))}
      <GiveTable answer={{ tables, period }} models={[model]} stale={null} copy={pane.copy} />
    </>
  );
}
