import { ProgressBar, Situation } from '../../ui';
import type { View, ViewContext } from './view';

/** The first reading of the workbook. */
export function readingView({ focus }: ViewContext): View {
  return {
    key: 'reading',
    body: (
      <>
        <Situation
          title="Lecture des registres…"
          lead="Vos feuilles sont lues telles qu’elles sont. Rien n’est modifié."
          focus={focus}
        />
        <ProgressBar label="Lecture des registres" done={null} words="lecture en cours" />
      </>
    ),
    footer: null,
  };
}
