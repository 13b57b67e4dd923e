/** Where the relations of a part stand: 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels'; '' is the package itself. */
export const relationsPath = (owner: string): string => owner.replace(/([^/]*)$/, '_rels/$1.rels');

/**
 * A target as written in the relations of a part, as a path of the package. Steps above its root are not taken; what
 * follows «#» is a place inside the part.
 */
export function pathFrom(owner: string, target: string): string {
  const plain = target.replaceAll('\\', '/').replace(/#.*$/s, '');
  const path = plain.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The target that leads from one part to another, as Excel writes it where it can: relative. */
export function targetFrom(owner: string, path: string): string {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  return path.startsWith(folder) ? path.slice(folder.length) : `/${path}`;
}

/** Names of parts are compared without case (ECMA-376 part 2), and with their «%20» or without. */
export function partKey(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}
