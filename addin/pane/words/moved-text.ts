import type { Finding } from '@report/engine/contract';
import { counted } from '@report/engine/text';
import { findingKey } from '../derive/shown-findings';

/**
 * «2 constats corrigés, 1 nouveau depuis la vérification précédente.»; null where nothing was found, then and now. A
 * finding is told by its rule and its cell: rows that were moved count as both.
 */
export function movedText(before: readonly Finding[], after: readonly Finding[]): string | null {
  if (before.length + after.length === 0) return null;
  const [old, now] = [new Set(before.map(findingKey)), new Set(after.map(findingKey))];
  const gone = [...old].filter((key) => !now.has(key)).length;
  const fresh = [...now].filter((key) => !old.has(key)).length;
  if (gone + fresh === 0) return 'Rien n’a changé depuis la vérification précédente.';
  const parts = [
    ...(gone === 0 ? [] : [counted(gone, 'constat corrigé', 'constats corrigés')]),
    ...(fresh === 0 ? [] : [counted(fresh, 'nouveau constat', 'nouveaux constats')]),
  ];
  return `${parts.join(', ')} depuis la vérification précédente.`;
}
