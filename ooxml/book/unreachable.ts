import { type PackageWriter, partKey } from '../package/index';

/** Parts that something of the package leads to, from its root on. */
function reachable(relationsOf: (owner: string) => readonly { readonly target: string | null }[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [''];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop())
    for (const { target } of relationsOf(owner)) {
      if (target === null || seen.has(partKey(target))) continue;
      seen.add(partKey(target));
      waiting.push(target);
    }
  return seen;
}

/** Removes the parts nothing leads to any more: tables and drawings of a sheet that was removed. */
export function dropUnreachable(writer: PackageWriter): void {
  if (!writer.removedRelations) return;
  const before = reachable((owner) => writer.originalRelationsOf(owner));
  const now = reachable((owner) => writer.relationsOf(owner));
  for (const path of before) if (!now.has(path) && writer.has(path)) writer.removePart(path);
}
