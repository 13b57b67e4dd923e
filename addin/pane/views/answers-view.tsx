import { useMemo, useState } from 'react';
import { OFF_LIST } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import {
  columnOf,
  type KeptAnswer,
  keptAnswers,
  registerOf,
  registerTitle,
  vocabularyOf,
  withoutAnswer,
} from '@report/engine/registers';
import { counted, enumerate, quoted, typeset } from '@report/engine/text';
import { listOf, YES_NO } from '@report/engine/vocabularies';
import type { RegistersState } from '../../actions';
import { Action, BackLink, type Card, CardList, Situation } from '../../ui';
import type { Pane, View, ViewContext } from '../model/pane';
import { countAnswers } from './lost-lists';
import { Notice } from './notice';
import { useProfile } from './profile-context';
import { MoreButton } from './more-button';

/** Answers shown at first. */
const FIRST = 20;
/** Columns of one list that are named; more would say nothing. */
const NAMED = 3;
const GONE = 'Écriture qui n’est plus dans le registre';
/** A question of yes or no is kept as a writing of that list, and no cell holds it. */
const GONE_OR_ASKED = 'Question de oui ou non, ou écriture qui n’est plus dans le registre';
const NO_SHEET = 'Cette feuille n’est pas dans les classeurs lus.';

/** What was answered about the registers and is kept in the workbook; each question can be asked again. */
export function answersView({ state, pane, focus }: ViewContext): View {
  const { registers } = state;
  const count = registers === null ? 0 : countAnswers(registers.answers);
  return {
    // An answer that is taken away takes its button with it: what is left is read from its heading.
    key: `answers ${count}`,
    body: (
      <>
        <BackLink label="Registres" onClick={pane.leaveOverlay} />
        <Situation
          title={count === 0 ? 'Aucune réponse gardée' : counted(count, 'réponse gardée', 'réponses gardées')}
          lead="Ce que vous avez répondu pour ce classeur. Une réponse retirée laisse la question revenir, si elle se pose encore."
          focus={focus}
        />
        <Notice state={state} pane={pane} />
        {registers !== null && <AnswerCards registers={registers} busy={state.working} pane={pane} />}
        <p className="muted">
          {
            'Les écritures des cellules ne sont pas gardées, seulement leur empreinte\u00a0: elles se lisent ici tant qu’une cellule les contient.'
          }
        </p>
      </>
    ),
    footer: <Action kind="secondary" label="Registres" onClick={pane.leaveOverlay} />,
  };
}

interface AnswerCardsProps {
  readonly registers: RegistersState;
  readonly busy: boolean;
  readonly pane: Pane;
}

function AnswerCards({ registers, busy, pane }: AnswerCardsProps) {
  const profile = useProfile();
  const [all, setAll] = useState(false);
  const kept = useMemo(() => keptAnswers(profile, registers, registers.answers), [profile, registers]);
  const shown = all ? kept : kept.slice(0, FIRST);
  return (
    <>
      <h2 className="hidden">Liste des réponses</h2>
      <CardList
        cards={shown.map((one) => {
          const card = cardOf(profile, one);
          return {
            ...card,
            key: one.id,
            action: {
              label: 'Demander à nouveau',
              purpose: `Demander à nouveau\u00a0: ${card.title}`,
              onClick: () => {
                if (!busy) pane.askAgain((answers) => withoutAnswer(answers, one));
              },
            },
          };
        })}
      />
      <MoreButton
        count={kept.length - shown.length}
        one="l’autre réponse"
        several="autres réponses"
        onClick={() => {
          setAll(true);
        }}
      />
    </>
  );
}

function cardOf(profile: Profile, kept: KeptAnswer): Omit<Card, 'key' | 'action'> {
  switch (kept.kind) {
    case 'sheet': {
      const { register, present } = kept;
      const said = register === null ? 'Laissée de côté' : `Registre\u00a0: ${registerTitle(profile, register)}`;
      return {
        title: sheetTitle(kept),
        glyph: register === null ? 'skip' : 'sheet',
        ...lines(said, !present && NO_SHEET),
      };
    }
    case 'header':
      return {
        title: sheetTitle(kept),
        glyph: 'sheet',
        ...lines(`Titres de colonnes\u00a0: ligne ${kept.row}`, !kept.present && NO_SHEET),
      };
    case 'column': {
      const { register, column, field } = kept;
      const spec = registerOf(profile, register);
      const header = field === null ? undefined : spec && columnOf(spec, field)?.header;
      return {
        title: `${registerTitle(profile, register)}, colonne ${typeset(quoted(column.header))}${column.nth === 0 ? '' : ` (${column.nth + 1}e de ce titre)`}`,
        glyph: field === null ? 'skip' : 'sheet',
        ...lines(header === undefined ? 'Pas utilisée' : `Contient\u00a0: ${header}`),
      };
    }
    case 'writing': {
      const { vocabulary, code, met } = kept;
      const label = listOf(profile, vocabulary).entries.find((entry) => entry.code === code)?.label;
      const said =
        code === OFF_LIST || label === undefined ? 'Laissée hors liste' : `Veut dire\u00a0: ${typeset(label)}`;
      const where = met && `${met.file === null ? '' : `${met.file}, `}${met.sheet}, ${met.address}`;
      return {
        title: met !== null ? typeset(quoted(met.text)) : vocabulary === YES_NO ? GONE_OR_ASKED : GONE,
        glyph: met === null ? 'skip' : 'sheet',
        ...lines(
          said,
          columnsOf(profile, vocabulary),
          met !== null &&
            `${counted(met.cells, 'cellule', 'cellules')}${met.cells === 1 ? '\u00a0: ' : ', la première\u00a0: '}${where ?? ''}`,
        ),
      };
    }
  }
}

const lines = (...texts: readonly (string | false)[]) => ({
  lines: texts.filter((text) => text !== false && text !== '').map((text) => typeset(String(text))),
});

const sheetTitle = ({ file, sheet }: { readonly file: string | null; readonly sheet: string }): string =>
  `Feuille ${typeset(quoted(sheet))}${file === null ? '' : `, ${file}`}`;

/** Titles of the columns that take their values from a list. */
function columnsOf(profile: Profile, vocabulary: string): string {
  const headers = Object.values(profile.registers).flatMap(({ columns }) =>
    columns.filter((column) => vocabularyOf(column) === vocabulary).map(({ header }) => header),
  );
  const names = [...new Set(headers)];
  if (names.length === 0) return '';
  return names.length > NAMED ? `${names.slice(0, NAMED).join(', ')}…` : enumerate(names);
}
