import { typeset } from '@report/engine/text';
import { type CustomItem, LONGEST_NAME } from '../../custom';
import { Action, BackLink, Message, Situation, TextField } from '../../ui';
import type { View } from '../model/pane';
import type { CustomContext } from './custom-context';
import { Days } from './days';
import { Problem } from '../report/problem';
import { Figures, Sentence } from './result';
import { SeriesChoices } from './series-choices';
import { TableChoices } from './table-choices';

/** One table, or one figure along time: its sentence, its choices, its result as they follow each other. */
export function itemView(context: CustomContext, draft: CustomItem): View {
  const { custom, work, pane, state, now, focus } = context;
  const { counted } = custom;
  const kept = custom.items?.find(({ id }) => id === draft.id) === draft;
  return {
    key: `custom ${draft.id}`,
    body: (
      <>
        <BackLink label="Tableaux sur mesure" onClick={pane.leaveOverlay} />
        <Situation title={draft.kind === 'table' ? 'Composer un tableau' : 'Composer une évolution'} focus={focus} />
        <Sentence counted={counted} />
        <Days {...context} every={draft.kind === 'series'} />
        {draft.kind === 'table' ? (
          <TableChoices context={context} item={draft} />
        ) : (
          <SeriesChoices context={context} item={draft} />
        )}
        <TextField
          label="Nom"
          hint="Ce nom reste dans ce classeur, et titre le tableau. N’y mettez pas le nom d’une personne."
          placeholder="Sans nom, la phrase sert de titre"
          maxLength={LONGEST_NAME}
          value={draft.name}
          onChange={(name) => {
            work.change({ ...draft, name });
          }}
        />
        {counted?.kind === 'counted' && <Figures {...{ counted, work, custom, pane, now }} />}
        <Problem text={custom.problem} />
        <div role="status" className="notice">
          {custom.notice !== null && (
            <Message tone="ok" glyphLabel="Fait">
              <p>{typeset(custom.notice)}</p>
            </Message>
          )}
        </div>
      </>
    ),
    footer: (
      <>
        <Action
          kind="primary"
          label={kept ? 'Enregistré' : 'Enregistrer'}
          busy={state.working || kept || counted === null || counted.kind === 'refused'}
          onClick={work.keep}
        />
        <Action kind="quiet" label="Revenir à la liste" onClick={pane.leaveOverlay} />
      </>
    ),
  };
}
