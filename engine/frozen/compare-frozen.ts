import { compareYears, type Comparison } from '../compare';
import type { CatalogueProfile } from '../catalogue';
import { definitionOf, type Published, type Statement } from '../disclosure';
import { dayOfIso } from '../calendar';
import { periodWords } from '../text';
import { statementsOf, type FrozenEdition } from './frozen-edition';

/**
 * The published tables beside what was really printed of the years before. A table whose lines were put together otherwise
 * then is left out: two lines of one name would not count the same.
 */
export function compareFrozen(
  profile: CatalogueProfile,
  { answer, statements }: Pick<Published, 'answer' | 'statements'>,
  editions: readonly FrozenEdition[],
): { readonly comparison: Comparison; readonly apart: readonly string[] } {
  const own = linesOf(statements);
  const apart = new Set<string>();
  const earlier = editions.map((edition) => {
    const then = linesOf(statementsOf(edition));
    const tables = edition.answer.tables.filter(({ id }) => {
      const isSame = [...(own.get(id) ?? [])].every(
        ([line, definition]) => (then.get(id)?.get(line) ?? definition) === definition,
      );
      if (!isSame) apart.add(id);
      return isSame;
    });
    const [firstDay, lastDay] = [dayOfIso(edition.period.from) ?? 0, dayOfIso(edition.period.to) ?? 0];
    return {
      year: edition.answer.year,
      name: periodWords({ firstDay, lastDay }).sheet,
      answer: { ...edition.answer, tables },
      coverage: new Map(tables.map(({ id }) => [id, { kind: 'full' as const }])),
    };
  });
  return { comparison: compareYears(profile, answer, earlier), apart: [...apart] };
}

/** By table and line, what it counts. */
function linesOf(statements: readonly Statement[]): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const one of statements) {
    const lines = found.get(one.table) ?? new Map<string, string>();
    found.set(one.table, lines.set(`${one.line}|${one.column ?? ''}`, definitionOf(one)));
  }
  return found;
}
