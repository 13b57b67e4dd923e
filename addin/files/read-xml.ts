import { SaxesParser } from 'saxes';
import { FileError } from './file-error';

/** What the reader of a part does with its elements. Names come without their prefix. */
interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads the XML of a part once, from its beginning to its end. Entities a file declares itself are never followed.
 * Attributes keep their prefix («r:id»).
 *
 * @throws FileError NOT_A_WORKBOOK (damaged): the parser's own words would quote the file
 */
export function readXml(bytes: Uint8Array | undefined, { open, text, close }: XmlReader): void {
  if (bytes === undefined) return;
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new FileError('NOT_A_WORKBOOK', 'damaged');
  });
  if (open)
    parser.on('opentag', ({ name, attributes }) => {
      open(localName(name), attributes);
    });
  if (text) parser.on('text', text);
  if (close)
    parser.on('closetag', ({ name }) => {
      close(localName(name));
    });
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += CHUNK)
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  parser.close();
}

const CHUNK = 256 * 1024;
