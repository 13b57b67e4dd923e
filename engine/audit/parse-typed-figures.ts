import * as z from 'zod/mini';
import { entryOf, type CatalogueProfile } from '../catalogue';
import type { TypedFigure } from './typed-figure';

const name = z.string().check(z.minLength(1), z.maxLength(120));
const typedFigure = z.strictObject({
  table: name,
  row: z.optional(name),
  column: z.optional(name),
  of: z.optional(z.enum(['base', 'total'])),
  as: z.enum(['count', 'percent']),
  value: z.number(),
  label: z.string().check(z.maxLength(400)),
  at: z.string().check(z.maxLength(200)),
});
const file = z.array(z.unknown()).check(z.maxLength(20_000));

/** Figures that someone typed, and what of the file could not be taken as one. */
export interface ReadFigures {
  readonly figures: readonly TypedFigure[];
  /** 0-based entries left aside, with the reason in French. */
  readonly leftAside: readonly { readonly entry: number; readonly reason: string }[];
}

/**
 * Typed figures from plain data (a JSON file): `[{"table": "…", "row": "…", "as": "count", "value": 12, "label": "…",
 * "at": "rapport, page 3"}, …]`, with `"of": "base"` or `"total"` instead of a row. An entry of another shape, or of a
 * table that the profile does not have, is left aside and named. Null when it is no list at all.
 */
export function parseTypedFigures(profile: Pick<CatalogueProfile, 'tables'>, kept: unknown): ReadFigures | null {
  const list = file.safeParse(kept);
  if (!list.success) return null;
  const figures: TypedFigure[] = [];
  const leftAside: ReadFigures['leftAside'][number][] = [];
  list.data.forEach((one, entry) => {
    const read = typedFigure.safeParse(one);
    if (!read.success) leftAside.push({ entry, reason: 'forme inattendue' });
    else if (entryOf(profile, read.data.table) === undefined) leftAside.push({ entry, reason: 'tableau inconnu' });
    // Absent fields stay absent: the schema gives no undefined that was not there.
    else figures.push(read.data as TypedFigure);
  });
  return { figures, leftAside };
}
