import type { Steps } from '@report/engine/registers';
import { WORD_LIMITS } from './limits';
import { attributeOf, scanXml } from './scan-xml';

/** A paragraph style by what it is for: ids are translated, names of the built-in styles are not. */
export interface Style {
  /** In small letters: «heading 1», «caption», «toc 2». */
  readonly name: string;
  /** 1–9 when it is a heading, by its name or its outline level or those of the style it is based on. */
  readonly level: number | null;
}

interface Found {
  name: string;
  basedOn: string | null;
  outline: number | null;
}

/** Word writes the English names; LibreOffice and Google some of their own. */
const HEADING = /^(?:heading|titre) ?(\d)$/;

/** The styles of a document, by id. */
export function* readStyles(xml: string | undefined): Steps<Map<string, Style>> {
  const found = new Map<string, Found>();
  let current: Found | null = null;
  if (xml !== undefined)
    yield* scanXml(
      xml,
      {
        open: ({ name, attributes }) => {
          if (name === 'style') {
            current = { name: '', basedOn: null, outline: null };
            found.set(attributeOf(attributes, 'styleId') ?? '', current);
          } else if (current !== null) {
            const value = attributeOf(attributes, 'val') ?? '';
            if (name === 'name') current.name = value.toLowerCase();
            if (name === 'basedOn') current.basedOn = value;
            if (name === 'outlineLvl') current.outline = Number(value);
          }
        },
        close: ({ name }) => {
          if (name === 'style') current = null;
        },
        text: () => undefined,
      },
      WORD_LIMITS,
    );
  return new Map([...found].map(([id, { name }]) => [id, { name, level: levelOf(found, id) }]));
}

function levelOf(found: ReadonlyMap<string, Found>, id: string): number | null {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = found.get(at)?.basedOn ?? null) {
    seen.add(at);
    const style = found.get(at);
    const level = HEADING.exec(style?.name ?? '')?.[1];
    if (level !== undefined) return Number(level);
    if (style && style.outline !== null) return style.outline < 9 ? style.outline + 1 : null;
  }
  return null;
}

/** A style that no document declares: what its id says. */
export function styleFromId(id: string | null): Style {
  const name = (id ?? '').toLowerCase();
  const level = HEADING.exec(name)?.[1];
  return { name, level: level === undefined ? null : Number(level) };
}
