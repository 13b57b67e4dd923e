import { strFromU8, unzipSync } from 'fflate';

/** Cell («Dossiers!Q135») → its element, with what its number of shared text stands for. */
export type CellTexts = ReadonlyMap<string, string>;

export interface SavedFile {
  /** Every cell of every sheet. */
  readonly cells: CellTexts;
  /** Everything else of each sheet: columns, heights of rows, conditions, links, page. */
  readonly around: ReadonlyMap<string, string>;
  /** Fonts, fills, formats of cells, …: the items of each list of styles, in order. */
  readonly styles: ReadonlyMap<string, readonly string[]>;
  /** Other parts of the file by path, without those that list the sheets and those of the add-in. */
  readonly parts: ReadonlyMap<string, string>;
}

const LISTS_OF_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/(workbook\.xml|_rels\/|sharedStrings\.xml|styles\.xml|worksheets\/|webextensions\/|customProperty))/;

/**
 * A saved file taken apart. ExcelJS numbers the shared texts in the order in which cells use them, so that one other
 * text renumbers the cells after it: each cell is compared with the text its number stands for, formats included. All
 * the rest is compared as it is written.
 */
export function takeApart(bytes: Uint8Array, leaveOut: readonly string[] = []): SavedFile {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>.*?<\/si>|<si\/>/gs)].map(([item]) => item);
  const cells = new Map<string, string>();
  const around = new Map<string, string>();
  for (const [, name = '', relation = ''] of text('xl/workbook.xml').matchAll(
    /<sheet [^>]*name="([^"]*)"[^>]*r:id="([^"]*)"/g,
  )) {
    if (leaveOut.includes(name)) continue;
    const target = new RegExp(`<Relationship (?=[^>]*Id="${relation}")[^>]*Target="/?(?:xl/)?([^"]*)"`).exec(
      text('xl/_rels/workbook.xml.rels'),
    )?.[1];
    const xml = text(`xl/${target ?? ''}`);
    const rest = xml.replace(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs, (element, address: string) => {
      cells.set(
        `${name}!${address}`,
        element.replace(/t="s"><v>(\d+)<\/v>/, (_, index: string) => `t="s">${shared[Number(index)] ?? 'lost'}`),
      );
      // A cell without a value and without a look is not written at all.
      return '';
    });
    // A quotation mark in a text may be written either way.
    around.set(name, rest.replaceAll('&quot;', '"'));
  }
  const others = Object.keys(files).filter((path) => !LISTS_OF_PARTS.test(path));
  return {
    cells,
    around,
    styles: stylesOf(text('xl/styles.xml')),
    parts: new Map(others.map((path) => [path, text(path)])),
  };
}

const stylesOf = (xml: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'].map((list) => {
      const content = new RegExp(`<${list}[^>]*>(.*?)</${list}>`, 's').exec(xml)?.[1] ?? '';
      const items = /^<(\w+)/.exec(content)?.[1] ?? 'none';
      return [
        list,
        [...content.matchAll(new RegExp(`<${items}\\b(?:[^>]*/>|.*?</${items}>)`, 'gs'))].map(([item]) => item),
      ];
    }),
  );

/**
 * The file as it would be without the styles of a sheet of ours: they come after those of the other sheets, so the
 * numbers by which her cells name their style mean what they meant. Fails when one of hers has moved.
 */
export function withStylesOf(after: SavedFile, before: SavedFile): SavedFile {
  return {
    ...after,
    styles: new Map(
      [...after.styles].map(([list, items]) => [list, items.slice(0, before.styles.get(list)?.length ?? 0)] as const),
    ),
  };
}
