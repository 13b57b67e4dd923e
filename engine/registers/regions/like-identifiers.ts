import type { Identifiers } from '../parse/identifiers';
import type { ParseIssue } from '../parse/parse-issue';
import { NO_KEY } from '../parse/parsed';
import type { RegisterSpec } from '../register-spec';
import type { RegionRead } from './read-region';

/**
 * Identifiers of a register that are two to the reading, and may be one to those who wrote them: they differ by zeros
 * («D-2016-006», «D-2016/6») or by a separator that one of them does not have («D-2016006»). Both are counted; said once
 * for each, at the later one.
 *
 * @param kept rows of each region that are counted
 */
export function likeIdentifiers(
  spec: RegisterSpec,
  regions: readonly RegionRead[],
  kept: readonly Uint32Array[],
  identifiers: Identifiers,
): ParseIssue[] {
  const field = spec.columns.find(({ type }) => type === 'id')?.key;
  if (field === undefined) return [];
  const issues: ParseIssue[] = [];
  const firsts = new Map<string, { readonly key: number; readonly region: RegionRead; readonly row: number }>();
  regions.forEach((region, index) => {
    const column = region.columns.get(field);
    if (column?.kind !== 'key') return;
    const { file, sheet } = region.recognised;
    for (const row of kept[index] ?? []) {
      const key = column.keys[row] ?? NO_KEY;
      if (key === NO_KEY) continue;
      const forms = identifiers.likeFormsOf(key);
      const first = forms.map((form) => firsts.get(form)).find((known) => known !== undefined && known.key !== key);
      for (const form of forms) if (!firsts.has(form)) firsts.set(form, { key, region, row });
      if (first === undefined) continue;
      issues.push({
        register: spec.key,
        file,
        sheet,
        row: region.rows[row] ?? 0,
        column: region.places.get(field) ?? 0,
        field,
        kind: 'likeIdentifier',
        otherRow: first.region.rows[first.row] ?? 0,
        otherSheet: first.region.recognised.sheet,
        otherFile: first.region.recognised.file,
      });
    }
  });
  return issues;
}
