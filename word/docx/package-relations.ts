import { pathFrom, relationsPath } from '@report/ooxml/package';
import type { Parts } from './open-package';
import { atOnce, type Steps } from '@report/engine/registers';
import { WORD_LIMITS } from './limits';
import { attributeOf, scanXml } from './scan-xml';
import { WordFileError } from './word-file-error';

/** Bytes between two rests. */
const SLICE = 4 * 1024 * 1024;

export interface Relation {
  readonly id: string;
  /** Last word of its type: «header». */
  readonly type: string;
  readonly target: string;
}

/** The text of a part as it is written, its byte order mark included, so that it can be written back the same. */
export const textOfPart = (bytes: Uint8Array): string => atOnce(textOfPartInSlices(bytes));

/** The same in slices: a part may be many megabytes. */
export function* textOfPartInSlices(bytes: Uint8Array): Steps<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const pieces: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      pieces.push(decoder.decode(bytes.subarray(at, at + SLICE), { stream: at + SLICE < bytes.length }));
      yield;
    }
  } catch (error) {
    throw new WordFileError('damaged', { cause: error });
  }
  return pieces.join('');
}

/** What a part leads to; relations to the outside are left out. */
export function* relationsOf(parts: Parts, owner: string): Steps<Relation[]> {
  const bytes = parts.get(relationsPath(owner));
  const relations: Relation[] = [];
  if (bytes === undefined) return relations;
  yield* scanXml(
    textOfPart(bytes),
    {
      open: ({ name, attributes }) => {
        const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attributeOf(attributes, key));
        if (name !== 'Relationship' || id == null || target == null) return;
        if (attributeOf(attributes, 'TargetMode') === 'External') return;
        relations.push({ id, type: type?.split('/').at(-1) ?? '', target: pathFrom(owner, target) });
      },
      close: () => undefined,
      text: () => undefined,
    },
    WORD_LIMITS,
  );
  return relations;
}
