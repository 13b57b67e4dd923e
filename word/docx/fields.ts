/** Fields whose result Word computes from the document itself: no figure of the report stands in them. */
const COMPUTED = new Set(
  'PAGE NUMPAGES SECTIONPAGES SECTION SEQ REF PAGEREF NOTEREF STYLEREF DATE TIME CREATEDATE SAVEDATE PRINTDATE FILENAME LISTNUM AUTONUM'.split(
    ' ',
  ),
);

interface Field {
  instruction: string;
  isResult: boolean;
}

/** The fields that are open at a place; they may go over several paragraphs and one inside the other. */
export class FieldStack {
  private readonly open: Field[] = [];

  /** begin, separate or end. */
  mark(type: string): void {
    const top = this.open.at(-1);
    if (type === 'begin') this.open.push({ instruction: '', isResult: false });
    else if (type === 'separate' && top) top.isResult = true;
    else if (type === 'end') this.open.pop();
  }

  simple(instruction: string): void {
    this.open.push({ instruction, isResult: true });
  }

  instruct(text: string): void {
    const top = this.open.at(-1);
    if (top) top.instruction += text;
  }

  private has(isOf: (name: string) => boolean): boolean {
    return this.open.some(({ instruction, isResult }) => {
      const name = /^\s*([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase();
      return isResult && name !== undefined && isOf(name);
    });
  }

  get isToc(): boolean {
    return this.open.length > 0 && this.has((name) => name === 'TOC');
  }

  get isComputed(): boolean {
    return this.open.length > 0 && this.has((name) => COMPUTED.has(name));
  }
}
