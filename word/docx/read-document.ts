import { relationsPath } from '@report/ooxml/package';
import type { Parts } from './open-package';
import type { Steps } from '@report/engine/registers';
import type { Paragraph, WordDocument } from './document';
import { WORD_LIMITS, type WordLimits } from './limits';
import { openPackage } from './open-package';
import { relationsOf, textOfPart, textOfPartInSlices } from './package-relations';
import { PartReader } from './read-part';
import { readStyles } from './read-styles';
import { WordFileError } from './word-file-error';

/** Parts that hold text of the report, in the order they are read. Comments say what someone thought of it: left out. */
const TEXT_PARTS = ['footnotes', 'endnotes', 'header', 'footer'];
/** Namespace of the part in which confirmations go along with the document. */
export const MEMORY_NAMESPACE = 'urn:registres:chiffres:1';

/**
 * Reads a .docx: every paragraph as a person sees it, with the place of each character in the file. In pieces, so that
 * a screen stays alive.
 *
 * @throws WordFileError with the reason in French
 */
export function* readDocument(bytes: Uint8Array, limits: WordLimits = WORD_LIMITS): Steps<WordDocument> {
  const packed = yield* openPackage(bytes, { limits, textOnly: true });
  yield;
  const main = (yield* relationsOf(packed, '')).find(({ type }) => type === 'officeDocument')?.target;
  const body = main === undefined ? undefined : packed.get(main);
  if (main === undefined || body === undefined) throw new WordFileError('not-word');
  const relations = yield* relationsOf(packed, main);
  const stylesPart = relations.find(({ type }) => type === 'styles');
  const stylesBytes = stylesPart && packed.get(stylesPart.target);
  const styles = yield* readStyles(stylesBytes && textOfPart(stylesBytes));
  const parts = new Map<string, string>();
  const paragraphs: Paragraph[] = [];
  for (const path of [main, ...targetsOf(relations)]) {
    const part = packed.get(path);
    if (part === undefined || parts.has(path)) continue;
    const xml = yield* textOfPartInSlices(part);
    const reader = new PartReader(path, xml, styles);
    const read = yield* reader.read(limits);
    if (path === main && !reader.isWord) throw new WordFileError('not-word');
    parts.set(path, xml);
    for (const paragraph of path === main ? withHeadings(read) : read) paragraphs.push(paragraph);
    yield;
  }
  const custom = relations.filter(({ type }) => type === 'customXml').map(({ target }) => target);
  const memoryPath = custom.find((target) => isMemory(packed, target)) ?? null;
  const kept = memoryPath === null ? undefined : packed.get(memoryPath);
  const path = relationsPath(main);
  const leads = packed.get(path);
  return {
    bytes,
    parts,
    paragraphs,
    main,
    memory: kept === undefined ? null : textOfPart(kept),
    memoryPath,
    relations: { path, xml: leads === undefined ? '' : textOfPart(leads) },
  };
}

function targetsOf(relations: readonly { readonly type: string; readonly target: string }[]): string[] {
  return TEXT_PARTS.flatMap((wanted) =>
    relations
      .filter(({ type }) => type === wanted)
      .map(({ target }) => target)
      .sort(),
  );
}

function withHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  let path: string[] = [];
  return paragraphs.map((paragraph) => {
    const { level, text } = paragraph;
    if (level !== null && text.trim() !== '') {
      path = path.slice(0, level - 1);
      path[level - 1] = text;
    }
    return { ...paragraph, headings: path.filter((title) => title !== '') };
  });
}

/** A part of someone else may be large or no text at all: only its beginning is looked at. */
function isMemory(packed: Parts, target: string): boolean {
  const bytes = packed.get(target);
  return bytes !== undefined && new TextDecoder().decode(bytes.subarray(0, 400)).includes(MEMORY_NAMESPACE);
}
