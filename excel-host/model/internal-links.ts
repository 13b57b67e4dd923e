import { intersect, quoteSheet, sameName, splitSheet, type Rect } from '../cells/address';

/** A link to a place of the same workbook. */
export interface InternalLink {
  readonly documentReference: string;
  readonly screenTip?: string;
}

/** The links of one sheet to places of the workbook, by cell (0-based). */
export class InternalLinks {
  private readonly links = new Map<
    string,
    { readonly row: number; readonly column: number; readonly link: InternalLink }
  >();

  /** Since the file was opened. */
  changed = false;

  set(row: number, column: number, link: InternalLink): void {
    this.changed = true;
    this.links.set(`${row}:${column}`, { row, column, link });
  }
  get(row: number, column: number): InternalLink | undefined {
    return this.links.get(`${row}:${column}`)?.link;
  }
  /** Links to a sheet lead to it under its new name. */
  follow(before: string, now: string): void {
    for (const { row, column, link } of this.entries()) {
      const { sheet, ref } = splitSheet(link.documentReference);
      if (sheet !== null && sameName(sheet, before))
        this.set(row, column, { ...link, documentReference: `${quoteSheet(now)}!${ref}` });
    }
  }
  removeWithin(rect: Rect): void {
    for (const [key, { row, column }] of this.links) {
      if (intersect(rect, { top: row, left: column, bottom: row, right: column })) {
        this.changed = true;
        this.links.delete(key);
      }
    }
  }
  entries(): readonly { readonly row: number; readonly column: number; readonly link: InternalLink }[] {
    return [...this.links.values()];
  }
}
