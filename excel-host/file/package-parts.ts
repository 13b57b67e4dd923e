import { pathFrom, relationsPath } from '@report/ooxml/package';
import type { Parts } from './parts';
import { attributesText, elements } from './xml-text';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export const readText = (parts: Parts, path: string): string => decoder.decode(parts.get(path));

export const writeText = (parts: Parts, path: string, text: string): void => {
  parts.set(path, encoder.encode(text));
};

export const encodeText = (text: string): Uint8Array => encoder.encode(text);
export const decodeBytes = (bytes: Uint8Array): string => decoder.decode(bytes);

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part. */
  readonly target: string;
}

export function relationshipsOf(parts: Parts, owner: string): Relationship[] {
  return elements(readText(parts, relationsPath(owner)), 'Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: attributes.Type ?? '',
    target: pathFrom(owner, attributes.Target ?? ''),
  }));
}

/** Adds a relationship from one part to another (by absolute path) and answers its id. */
export function addRelationship(parts: Parts, owner: string, type: string, target: string): string {
  const path = relationsPath(owner);
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
