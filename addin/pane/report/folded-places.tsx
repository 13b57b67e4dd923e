import { type ReactNode, useState } from 'react';
import type { PlaceInReport } from '../../word-report';
import { EntryList, LinkButton, Section } from '../../ui';
import { sectionOf } from './report-words';
import { MoreButton } from '../views/more-button';

interface FoldedPlacesProps<P extends PlaceInReport> {
  readonly title: string;
  readonly sentence: string;
  readonly places: readonly P[];
  readonly bodyOf: (place: P) => ReactNode;
  /** Shown at first; the others are asked for. Absent: all of them. */
  readonly first?: number;
}

/** Figures of a report that nothing is done about: said, and listed when somebody wants to see them. */
export function FoldedPlaces<P extends PlaceInReport>({
  title,
  sentence,
  places,
  bodyOf,
  first = Infinity,
}: FoldedPlacesProps<P>) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  if (places.length === 0) return null;
  const shown = all ? places : places.slice(0, first);
  return (
    <Section title={title}>
      <p>{sentence}</p>
      <LinkButton
        label="Voir ces chiffres"
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <EntryList
          entries={shown.map((place, at) => ({
            key: String(at),
            title: sectionOf(place),
            body: bodyOf(place),
            actions: [],
          }))}
        />
      )}
      {open && (
        <MoreButton
          count={places.length - shown.length}
          one="l’autre chiffre"
          several="autres chiffres"
          onClick={() => {
            setAll(true);
          }}
        />
      )}
    </Section>
  );
}
