import { useState } from 'react';
import { counted, frenchNumber } from '@report/engine/text';
import { LinkButton, Numbered, Section } from '../../ui';
import { TOUR } from '../help/words';
import type { Pane } from '../model/pane';
import type { Since } from '../model/visit';
import type { PaneState } from '../model/state';
import { momentText } from '../words/texts';

interface OpeningProps {
  readonly state: PaneState;
  readonly pane: Pick<Pane, 'tour'>;
  readonly now: Date;
}

/** Above the view of a pane that was just opened: the product in three sentences, once; else what is new in one line. */
export function Opening({ state, pane, now }: OpeningProps) {
  const [tours, setTours] = useState(pane.tour.due);
  if (state.since !== null) return <p className="muted">{sinceText(state.since, now)}</p>;
  if (!tours || state.step !== 'registers') return null;
  return (
    <Section title="En trois phrases">
      <Numbered items={TOUR} />
      <LinkButton
        label="Compris"
        glyph="check"
        onClick={() => {
          pane.tour.seen();
          setTours(false);
        }}
      />
    </Section>
  );
}

/** «Depuis le 3 novembre à 9 h 05 : 14 lignes nouvelles. 2 constats à revoir. 2016 : 25 tableaux complets sur 28.» */
export function sinceText({ at, added, changed, removed, toReview, year, ready, complete }: Since, now: Date): string {
  const rows = [
    ...(added > 0 ? [counted(added, 'ligne nouvelle', 'lignes nouvelles')] : []),
    ...(changed > 0 ? [counted(changed, 'ligne changée', 'lignes changées')] : []),
    ...(removed > 0 ? [counted(removed, 'ligne enlevée', 'lignes enlevées')] : []),
  ];
  return [
    `Depuis votre dernière visite, ${momentText(at, now)}\u00a0: ${rows.length === 0 ? 'aucune ligne nouvelle' : rows.join(', ')}.`,
    ...(toReview === null || toReview === 0
      ? []
      : [`À la dernière vérification, ${counted(toReview, 'constat à revoir', 'constats à revoir')}.`]),
    ...(year === null || ready === 0
      ? []
      : [`${year}\u00a0: ${counted(complete, 'tableau complet', 'tableaux complets')} sur ${frenchNumber(ready)}.`]),
  ].join(' ');
}
