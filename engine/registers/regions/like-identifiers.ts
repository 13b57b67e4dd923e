import type { Replay } from '../answers/replay';
import type { Identifiers } from '../parse/identifiers';
import type { ParseIssue } from '../parse/parse-issue';
import { NO_KEY } from '../parse/parsed';
import type { Question } from '../questions/question';
import type { RegisterSpec } from '../register-spec';
import { TextHash } from '../text-hash';
import type { RegionRead } from './read-region';

/** What was found among the identifiers of a register. */
export interface LikeIdentifiers {
  readonly issues: readonly ParseIssue[];
  readonly questions: readonly Question[];
  /** Identifiers that are another, as the user said: number → the number it was first written under. */
  readonly same: ReadonlyMap<number, number>;
}

/**
 * Identifiers of a register that are two to the reading, and may be one to those who wrote them: they differ by zeros
 * («D-2016-006», «D-2016/6») or by a separator that one of them does not have («D-2016006»). Both are counted until the
 * user says that they are one; said and asked once for each, at the later one. An answer is looked up by a hash of both.
 */
export function likeIdentifiers(
  spec: RegisterSpec,
  regions: readonly RegionRead[],
  { identifiers, replay }: { readonly identifiers: Identifiers; readonly replay: Replay },
): LikeIdentifiers {
  const issues: ParseIssue[] = [];
  const questions: Question[] = [];
  const same = new Map<number, number>();
  const field = spec.columns.find(({ type }) => type === 'id')?.key;
  if (field === undefined) return { issues, questions, same };
  const mayBeLike = likeByHash(field, regions, identifiers);
  const firsts = new Map<string, { readonly key: number; readonly region: RegionRead; readonly row: number }>();
  const known = new Uint8Array(identifiers.count);
  for (const region of regions) {
    const column = region.columns.get(field);
    if (column?.kind !== 'key') continue;
    column.keys.forEach((key, row) => {
      if (key === NO_KEY || known[key] === 1) return;
      known[key] = 1;
      if (!mayBeLike(key)) return;
      const forms = identifiers.likeFormsOf(key);
      const first = forms.map((form) => firsts.get(form)).find((one) => one !== undefined);
      for (const form of forms) if (!firsts.has(form)) firsts.set(form, { key, region, row });
      if (first === undefined) return;
      const both = [key, first.key].map((one) => identifiers.formOf(one)).sort();
      const id = JSON.stringify([
        'sameNumber',
        spec.key,
        both.reduce((hash, form) => hash.add(form), new TextHash()).hex,
      ]);
      const said = replay.decisionOf(id);
      if (said === true) same.set(key, same.get(first.key) ?? first.key);
      if (said !== undefined) return;
      const { file, sheet } = region.recognised;
      const place = {
        register: spec.key,
        file,
        sheet,
        row: region.rows[row] ?? 0,
        field,
        otherRow: first.region.rows[first.row] ?? 0,
        otherSheet: first.region.recognised.sheet,
        otherFile: first.region.recognised.file,
      };
      issues.push({ ...place, kind: 'likeIdentifier', column: region.places.get(field) ?? 0 });
      questions.push({ ...place, kind: 'sameNumber', id });
    });
  }
  return { issues, questions, same };
}

/**
 * Whether an identifier may be like another one. Hot: nearly none is, and their forms are texts that took a tenth of the
 * reading; a number of each is counted in a table of sixteen places for each, where few meet by chance.
 */
function likeByHash(field: string, regions: readonly RegionRead[], identifiers: Identifiers): (key: number) => boolean {
  let slots = 1024;
  while (slots < 16 * identifiers.count) slots *= 2;
  const times = [new Uint8Array(slots), new Uint8Array(slots)] as const;
  const counted = new Uint8Array(identifiers.count);
  const slotsOf = (key: number): readonly [number, number] => {
    const [one, other] = identifiers.likeHashesOf(key);
    return [one & (slots - 1), other & (slots - 1)];
  };
  for (const { columns } of regions) {
    const column = columns.get(field);
    if (column?.kind !== 'key') continue;
    for (const key of column.keys) {
      if (key === NO_KEY || counted[key] === 1) continue;
      counted[key] = 1;
      const [one, other] = slotsOf(key);
      times[0][one] = Math.min(2, (times[0][one] ?? 0) + 1);
      times[1][other] = Math.min(2, (times[1][other] ?? 0) + 1);
    }
  }
  return (key) => {
    const [one, other] = slotsOf(key);
    return times[0][one] === 2 || times[1][other] === 2;
  };
}

/** Writes the first number of an identifier wherever another of its numbers stands, in identifiers and references. */
export function joinIdentifiers(regions: readonly RegionRead[], same: ReadonlyMap<number, number>): void {
  if (same.size === 0) return;
  for (const { columns } of regions)
    for (const column of columns.values())
      if (column.kind === 'key')
        column.keys.forEach((key, row) => {
          column.keys[row] = same.get(key) ?? key;
        });
}
