import { joinColumn } from './join-column';
import { keptRows } from './kept-rows';
import type { Replay } from '../answers/replay';
import type { ParseIssue } from '../parse/parse-issue';
import type { ColumnData, ParsedRegister, SourceBlock } from '../parse/parsed';
import type { RegionRead } from './read-region';
import type { RegisterSpec } from '../register-spec';

/** A register joined over its regions, the duplicates left out, and where each of its columns stands in the sheets. */
export interface JoinedRegister {
  readonly parsed: ParsedRegister;
  readonly places: ReadonlyMap<SourceBlock, ReadonlyMap<string, number>>;
  readonly issues: readonly ParseIssue[];
}

/** Joins the regions of one register, in the order of the files and sheets. */
export function joinRegions(spec: RegisterSpec, regions: readonly RegionRead[], replay: Replay): JoinedRegister {
  const { kept, issues } = keptRows(spec, regions, replay);
  const sources: SourceBlock[] = [];
  const places = new Map<SourceBlock, ReadonlyMap<string, number>>();
  let count = 0;
  regions.forEach((region, index) => {
    const own = kept[index] ?? new Uint32Array(0);
    const rows = new Uint32Array(own.length);
    for (let row = 0; row < own.length; row++) rows[row] = region.rows[own[row] ?? 0] ?? 0;
    const block = { file: region.recognised.file, sheet: region.recognised.sheet, start: count, rows };
    sources.push(block);
    places.set(block, region.places);
    count += rows.length;
  });
  const columns = joinColumns(spec, regions, kept);
  const lacking = new Map(
    Array.from(columns.keys(), (field) => [field, sources.filter((_, index) => !regions[index]?.columns.has(field))]),
  );
  return { parsed: { register: spec.key, count, columns, sources, lacking }, places, issues };
}

function joinColumns(
  spec: RegisterSpec,
  regions: readonly RegionRead[],
  kept: readonly Uint32Array[],
): ReadonlyMap<string, ColumnData> {
  const [only] = regions;
  if (only && regions.length === 1 && kept[0]?.length === only.rows.length) return only.columns;
  const columns = new Map<string, ColumnData>();
  for (const { key } of spec.columns) {
    const parts = regions.map((region) => region.columns.get(key));
    const joined = joinColumn(parts, kept);
    if (joined) columns.set(key, joined);
  }
  return columns;
}
