import { memoryXml, type Memory } from './memory';
import type { WordDocument } from '../docx';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/**
 * The parts that carry a memory along with a document: the memory itself, and the relation that leads to it. Content
 * types need no change: every package declares what «.xml» is.
 */
export function memoryParts(
  { memoryPath, relations }: Pick<WordDocument, 'memoryPath' | 'relations'>,
  memory: Memory,
): Map<string, Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const xml = encode(memoryXml(memory));
  if (memoryPath !== null) return new Map([[memoryPath, xml]]);
  const id = `rIdChiffres${relations.xml.length}`;
  const relation = `<Relationship Id="${id}" Type="${RELATION}" Target="/customXml/chiffres.xml"/>`;
  return new Map([
    ['customXml/chiffres.xml', xml],
    [relations.path, encode(relations.xml.replace('</Relationships>', `${relation}</Relationships>`))],
  ]);
}
