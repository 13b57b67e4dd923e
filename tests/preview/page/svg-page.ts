/** An element as the page would hold it. */
export class SvgElement {
  readonly attributes = new Map<string, string>();
  readonly children: SvgElement[] = [];
  textContent = '';

  constructor(readonly name: string) {}
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  append(child: SvgElement): void {
    this.children.push(child);
  }
  number(name: string): number {
    return Number(this.attributes.get(name));
  }
}

/** As much of a document as drawing needs: elements that can be looked at without a browser. */
export const svgPage = { createElementNS: (_: string, name: string) => new SvgElement(name) };
