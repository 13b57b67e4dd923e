import { readXml } from './read-xml';
import type { Parts } from './read-zip';

export const WORKBOOK_PART = 'xl/workbook.xml';

interface Relation {
  readonly id: string;
  /** Last word of its type: «worksheet», «table». */
  readonly type: string;
  /** Path of the part. */
  readonly target: string;
}

/** What a part leads to. */
export function relationsOf(parts: Parts, owner: string): Relation[] {
  const relations: Relation[] = [];
  readXml(parts.get(relationsPath(owner)), {
    open: (name, { Id, Type, Target }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      relations.push({ id: Id, type: Type?.split('/').at(-1) ?? '', target: pathFrom(owner, Target) });
    },
  });
  return relations;
}

/** Where the relations of a part stand: 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels'; '' is the package itself. */
export const relationsPath = (owner: string): string => owner.replace(/([^/]*)$/, '_rels/$1.rels');

/** A target as written in the relations of a part, as a path of the package. */
export function pathFrom(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
