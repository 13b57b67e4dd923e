import { formatA1, intersect, parseA1, type Rect } from '../cells/address';
import { attributesText, decodeXml, element, elements, encodeXml } from '../file/xml-text';

/** One data validation as the file writes it, and the cells it holds for. */
export interface Validation {
  /** Without sqref. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Formulas without their equals sign; '' when absent. */
  readonly formula1: string;
  readonly formula2: string;
  readonly rects: readonly Rect[];
}

/** The data validations of a sheet. Kept by rectangles: «A1:XFD1048576» is one of them, not 17 billion cells. */
export class Validations {
  private entries: readonly Validation[] = [];
  /** As the file had it, for as long as nothing changed. */
  private source = '';

  /** Takes the <dataValidations> element of a sheet, '' when there is none. */
  load(xml: string): void {
    this.source = xml;
    this.entries = elements(element(xml, 'dataValidations')?.content ?? '', 'dataValidation').map(
      ({ attributes: { sqref = '', ...attributes }, content }) => ({
        attributes,
        formula1: decodeXml(element(content, 'formula1')?.content ?? ''),
        formula2: decodeXml(element(content, 'formula2')?.content ?? ''),
        rects: sqref.split(/\s+/).flatMap((part) => parseA1(part) ?? []),
      }),
    );
  }
  /** The element to be saved, '' when there are none. */
  xml(): string {
    if (this.source !== '' || this.entries.length === 0) return this.source;
    const items = this.entries.map(({ attributes, formula1, formula2, rects }) => {
      const sqref = rects.map((rect) => formatA1(rect)).join(' ');
      const formulas = [formula1, formula2].map((text, index) =>
        text === '' ? '' : `<formula${index + 1}>${encodeXml(text)}</formula${index + 1}>`,
      );
      return `<dataValidation${attributesText({ ...attributes, sqref })}>${formulas.join('')}</dataValidation>`;
    });
    return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
  }
  /** Those that hold for some cell of a rectangle, each with the part of the rectangle it holds for. */
  within(rect: Rect): Validation[] {
    return this.entries.flatMap((entry) => {
      const rects = entry.rects.flatMap((one) => intersect(one, rect) ?? []);
      return rects.length === 0 ? [] : [{ ...entry, rects }];
    });
  }
  /** Replaces what holds for the cells of a rectangle. */
  replace(rect: Rect, by: readonly Validation[]): void {
    const others = this.entries.flatMap((entry) => {
      const rects = entry.rects.flatMap((one) => without(one, rect));
      return rects.length === 0 ? [] : [{ ...entry, rects }];
    });
    this.entries = [...others, ...by];
    this.source = '';
  }
}

/** A rectangle without the cells of another: up to four rectangles. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole);
  if (!cut) return [rect];
  const pieces: Rect[] = [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { ...rect, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...rect, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
