import type { Parts } from '@alupse/addin/files';
import { attributesText, elements } from './xml-text';

export const WORKBOOK_PART = 'xl/workbook.xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export const readText = (parts: Parts, path: string): string => decoder.decode(parts.get(path));

export const writeText = (parts: Parts, path: string, text: string): void => {
  parts.set(path, encoder.encode(text));
};

export const encodeText = (text: string): Uint8Array => encoder.encode(text);
export const decodeBytes = (bytes: Uint8Array): string => decoder.decode(bytes);

/** 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels'; '' is the package itself. */
const relationshipsPath = (owner: string): string => owner.replace(/([^/]*)$/, '_rels/$1.rels');

/** A target as written in the relationships of a part, as a path of the package. */
function resolveTarget(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part. */
  readonly target: string;
}

export function relationshipsOf(parts: Parts, owner: string): Relationship[] {
  return elements(readText(parts, relationshipsPath(owner)), 'Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: attributes.Type ?? '',
    target: resolveTarget(owner, attributes.Target ?? ''),
  }));
}

/** Adds a relationship from one part to another (by absolute path) and answers its id. */
export function addRelationship(parts: Parts, owner: string, type: string, target: string): string {
  const path = relationshipsPath(owner);
  const before = parts.has(path) ? readText(parts, path) : `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const open = before.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  const taken = new Set(relationshipsOf(parts, owner).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rIdHost${number}`)) number++;
  const id = `rIdHost${number}`;
  const added = `<Relationship${attributesText({ Id: id, Type: type, Target: `/${target}` })}/>`;
  writeText(parts, path, open.replace('</Relationships>', `${added}</Relationships>`));
  return id;
}

export function addContentType(parts: Parts, path: string, type: string): void {
  const override = `<Override${attributesText({ PartName: `/${path}`, ContentType: type })}/>`;
  const types = readText(parts, '[Content_Types].xml');
  writeText(parts, '[Content_Types].xml', types.replace('</Types>', `${override}</Types>`));
}
