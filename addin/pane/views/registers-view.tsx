import { counted } from '@report/engine/text';
import { Action, CardList, Section, Situation } from '../../ui';
import { registerCard, registersByTitle, yearsText } from '../derive/register-card';
import type { View, ViewContext } from '../model/pane';
import { Asked } from './asked';
import { IgnoredSheets, KeptAnswersLink, LostLists, OtherFiles } from './lost-lists';
import { Notice } from './notice';
import { BusyNote } from './run-actions';

/** What was understood of the workbook, and what is asked about the rest. */
export function registersView({ profile, state, pane, focus }: ViewContext): View {
  const summaries = state.registers?.summaries ?? [];
  const questions = state.registers?.questions ?? [];
  const groups = registersByTitle(summaries);
  const [question] = questions;
  const asking = questions.length === 0 ? null : pane.asking();
  const openSheets = (): void => {
    pane.openOverlay({ kind: 'sheets' });
  };
  return {
    // An answered question leaves: what is left is another situation, read from its heading.
    key: `registers ${questions.length}`,
    body: (
      <>
        <Situation title={titleOf(groups.length, questions.length)} lead={leadOf(summaries)} focus={focus} />
        <Notice state={state} pane={pane} />
        <Asked questions={questions} busy={state.working} pane={pane} />
        <LostLists lost={state.lostLists} busy={state.working} pane={pane} />
        <Section title="Registres">
          <CardList
            cards={groups.map((group) =>
              registerCard(
                group,
                questions.filter((asked) => 'register' in asked && asked.register === group.register).length,
              ),
            )}
          />
        </Section>
        <IgnoredSheets sheets={state.registers?.ignoredSheets ?? []} onChoose={openSheets} />
        <OtherFiles state={state} pane={pane} />
        <Section title="Feuilles">
          <Action kind="secondary" label="Choisir les feuilles" onClick={openSheets} />
          <Action
            kind="quiet"
            label="Créer un registre"
            onClick={() => {
              pane.openOverlay({ kind: 'newRegister' });
            }}
          />
          <Notice state={state} pane={pane} place="newRegister" />
          <KeptAnswersLink state={state} pane={pane} />
        </Section>
      </>
    ),
    footer:
      state.run === null ? (
        <>
          <Action
            kind={question === undefined ? 'primary' : 'secondary'}
            label="Vérifier les registres"
            busy={state.working}
            onClick={pane.check}
          />
          {question !== undefined && asking !== null && (
            <p className="muted">
              {questions.length === 1
                ? `Sans réponse, ${asking.meanwhile(profile, question)}`
                : 'Sans réponse, la vérification laissera de côté ce qui n’est pas compris.'}
            </p>
          )}
        </>
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}

function titleOf(registers: number, questions: number): string {
  const recognised = counted(registers, 'registre reconnu', 'registres reconnus');
  return questions === 0 ? recognised : `${recognised}, ${counted(questions, 'question', 'questions')}`;
}

function leadOf(summaries: Parameters<typeof yearsText>[0]): string {
  const rows = summaries.reduce((total, summary) => total + summary.rows, 0);
  const read = counted(rows, 'ligne lue', 'lignes lues');
  const years = yearsText(summaries);
  return years === null ? `${read}.` : `${read}, ${years.includes(' ') ? `de ${years}` : `en ${years}`}.`;
}
