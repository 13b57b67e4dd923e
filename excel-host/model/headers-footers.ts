import { NotEmulatedError } from '../host-error';
import { toBoolean, toText } from './argument';
import type { Worksheet } from './worksheet';
import { WorkbookPart } from './xl-object';

type Side = 'L' | 'C' | 'R';
type Line = 'oddHeader' | 'oddFooter';

/** Splits «&LGauche&CCentre&RDroite» of the file into its three parts. Other codes (&P, &N, &D…) stay in them. */
function splitHeader(text: string): Record<Side, string> {
  const parts: Record<Side, string> = { L: '', C: '', R: '' };
  let side: Side = 'C';
  for (const token of text.split(/(&[LCR])/)) {
    if (token === '&L' || token === '&C' || token === '&R') side = token.slice(1) as Side;
    else parts[side] += token;
  }
  return parts;
}

const joinHeader = (parts: Record<Side, string>): string =>
  (['L', 'C', 'R'] as const).map((side) => (parts[side] === '' ? '' : `&${side}${parts[side]}`)).join('');

/** Header and footer of every page. */
class HeaderFooter extends WorkbookPart {
  readonly className = 'HeaderFooter';

  constructor(private readonly sheet: Worksheet) {
    super(sheet.wb);
  }
  private read(line: Line, side: Side): string {
    const { [line]: text } = this.sheet.ws.headerFooter;
    return splitHeader(text ?? '')[side];
  }
  private write(line: Line, side: Side, value: unknown): void {
    const { [line]: text } = this.sheet.ws.headerFooter;
    const parts = { ...splitHeader(text ?? ''), [side]: toText(value) };
    this.sheet.ws.headerFooter = { ...this.sheet.ws.headerFooter, [line]: joinHeader(parts) };
  }
  get LeftHeader(): string {
    return this.read('oddHeader', 'L');
  }
  set LeftHeader(value: unknown) {
    this.write('oddHeader', 'L', value);
  }
  get CenterHeader(): string {
    return this.read('oddHeader', 'C');
  }
  set CenterHeader(value: unknown) {
    this.write('oddHeader', 'C', value);
  }
  get RightHeader(): string {
    return this.read('oddHeader', 'R');
  }
  set RightHeader(value: unknown) {
    this.write('oddHeader', 'R', value);
  }
  get LeftFooter(): string {
    return this.read('oddFooter', 'L');
  }
  set LeftFooter(value: unknown) {
    this.write('oddFooter', 'L', value);
  }
  get CenterFooter(): string {
    return this.read('oddFooter', 'C');
  }
  set CenterFooter(value: unknown) {
    this.write('oddFooter', 'C', value);
  }
  get RightFooter(): string {
    return this.read('oddFooter', 'R');
  }
  set RightFooter(value: unknown) {
    this.write('oddFooter', 'R', value);
  }
}

/** pageLayout.headersFooters: only the headers and footers common to all pages. */
export class HeaderFooterGroup extends WorkbookPart {
  readonly className = 'HeaderFooterGroup';

  constructor(private readonly sheet: Worksheet) {
    super(sheet.wb);
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
  get State(): string {
    return 'Default';
  }
  set State(value: unknown) {
    if (value !== 'Default') throw new NotEmulatedError(`HeaderFooterGroup.state = ${String(value)}`);
  }
  get UseSheetMargins(): boolean {
    return true;
  }
  set UseSheetMargins(value: unknown) {
    if (!toBoolean(value)) throw new NotEmulatedError('HeaderFooterGroup.useSheetMargins = false');
  }
}
