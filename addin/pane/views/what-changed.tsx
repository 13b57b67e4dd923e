import { useMemo } from 'react';
import { counted } from '@report/engine/text';
import { type FigureChange, figureChanges } from '../../actions';
import { FigureTable, Section } from '../../ui';
import { effectLines } from '../derive/effect-lines';
import type { Done } from '../model/state';
import { momentText } from '../words/texts';

/** Figures shown; the biggest moves first. */
const SHOWN = 5;
/** A part of fewer than so many moves much with one row. */
const SMALL_BASE = 30;

/** What the figures are now that they were not when they were last written with the same choices. */
export function WhatChanged({ done: { before, result }, now }: { readonly done: Done; readonly now: Date }) {
  const changes = useMemo(
    () =>
      before === undefined ? [] : biggestFirst(figureChanges(statistics(before.answer), statistics(result.answer))),
    [before, result],
  );
  if (before === undefined) return null;
  const since = momentText(before.at, now);
  if (changes.length === 0) return <p>{`Aucun chiffre n’a changé depuis la génération précédente, ${since}.`}</p>;
  const others = changes.length - SHOWN;
  const shown = changes.slice(0, SHOWN);
  const small = result.answer.tables.some(
    ({ id, base }) => shown.some(({ table }) => table === id) && base.n !== null && base.n < SMALL_BASE,
  );
  return (
    <Section title={counted(changes.length, 'chiffre a changé', 'chiffres ont changé')}>
      <FigureTable caption={`Depuis la génération précédente, ${since}`} lines={effectLines(shown)} />
      {others > 0 && <p className="muted">{`Et ${counted(others, 'autre chiffre', 'autres chiffres')}.`}</p>}
      {small && (
        <p className="muted">{`Prudence\u00a0: un de ces tableaux compte moins de ${SMALL_BASE} unités, un pourcentage y bouge beaucoup pour une seule ligne.`}</p>
      )}
    </Section>
  );
}

const statistics = ({ tables }: Done['result']['answer']) => tables.filter(({ kind }) => kind === 'statistic');

const biggestFirst = (changes: readonly FigureChange[]): readonly FigureChange[] =>
  [...changes].sort((one, other) => move(other) - move(one));

const move = ({ before, after }: FigureChange): number => Math.abs((after.count ?? 0) - (before.count ?? 0));
