import { unzipSync } from 'fflate';

/** Every number and every text of every part of an Office file, whatever the part is. */
export function contentOf(bytes: Uint8Array): { readonly numbers: readonly Found[]; readonly texts: readonly Found[] } {
  const numbers: Found[] = [];
  const texts: Found[] = [];
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    const xml = Buffer.from(content).toString('utf8');
    if (/worksheets\/sheet\d+\.xml$/.test(part))
      for (const [, attributes = '', inner = ''] of xml.matchAll(/<c ([^>]*?)>(.*?)<\/c>/gs)) {
        const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
        if (value !== undefined && !/t="(?:s|str|b|e|inlineStr)"/.test(attributes)) numbers.push({ part, value });
      }
    for (const [cache] of xml.matchAll(/<c:numCache>.*?<\/c:numCache>/gs))
      for (const [, value = ''] of cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)) numbers.push({ part, value });
    // Whatever stands between tags, and in attributes that hold words.
    for (const [, value = ''] of xml.matchAll(/>([^<>]+)</g)) texts.push({ part, value });
    for (const [, value = ''] of xml.matchAll(/(?:descr|title|name|tooltip|display|error|prompt)="([^"]*)"/g))
      texts.push({ part, value });
  }
  return { numbers, texts };
}

export interface Found {
  readonly part: string;
  readonly value: string;
}

/** Every number of plain data. */
export function numbersIn(data: unknown): number[] {
  if (typeof data === 'number') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(numbersIn);
}

/** Every text of plain data. */
export function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(textsIn);
}

/** Numbers as a text writes them: «1 228», «36,4», «C.3.1», «31.12.2016». */
export const writtenIn = (text: string): string[] => text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? [];
