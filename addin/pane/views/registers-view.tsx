import { Action, CardList, Section, Situation } from '../../ui';
import { registerCard } from '../derive/register-card';
import { registersByTitle } from '../derive/registers-by-title';
import { yearsText } from '../derive/years-text';
import { countText } from '../words/count-text';
import { BusyNote } from './busy-note';
import { IgnoredSheets } from './ignored-sheets';
import { Notice } from './notice';
import type { View, ViewContext } from './view';

/** What was understood of the workbook. */
export function registersView({ state, pane, focus }: ViewContext): View {
  const summaries = state.registers?.summaries ?? [];
  const groups = registersByTitle(summaries);
  const rows = summaries.reduce((total, summary) => total + summary.rows, 0);
  const years = yearsText(summaries);
  const read = countText(rows, 'ligne lue', 'lignes lues');
  return {
    key: 'registers',
    body: (
      <>
        <Situation
          title={countText(groups.length, 'registre reconnu', 'registres reconnus')}
          lead={years === null ? `${read}.` : `${read}, ${years.includes(' ') ? `de ${years}` : `en ${years}`}.`}
          focus={focus}
        />
        <Notice text={state.notice} />
        <Section title="Registres">
          <CardList cards={groups.map(registerCard)} />
        </Section>
        <IgnoredSheets sheets={state.registers?.ignoredSheets ?? []} />
      </>
    ),
    footer:
      state.run === null ? (
        <Action kind="primary" label="Vérifier les registres" onClick={pane.check} />
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}
