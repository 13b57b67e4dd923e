import type { Border, CellStyle, FormattingRule } from '@report/ooxml/book';
import { borderKind, fileBorder } from '../cells/border-style';
import { toArgb, toHex } from '../cells/colour';
import { HostError } from '../host-error';
import { toBoolean } from './argument';
import type { Workbook } from './workbook';
import { WorkbookPart, XlCollection } from './xl-object';

const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type Side = keyof typeof SIDES;

/** What a conditional format lays over the look of its cells: lines, colour of the ground, letters. */
export class ConditionalRangeFormat extends WorkbookPart {
  readonly className = 'ConditionalRangeFormat';

  constructor(
    wb: Workbook,
    private readonly rule: FormattingRule,
  ) {
    super(wb);
  }
  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.wb, this.rule);
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.wb, this.rule);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.wb, this.rule);
  }
}

/** A part of the look of a rule. Never changed in place: rules loaded from a file share their style objects. */
abstract class RulePart extends WorkbookPart {
  constructor(
    wb: Workbook,
    private readonly rule: FormattingRule,
  ) {
    super(wb);
  }
  protected get style(): CellStyle {
    return this.rule.style ?? {};
  }
  protected restyle(change: CellStyle): void {
    this.rule.style = { ...this.style, ...change };
  }
}

class ConditionalRangeBorder extends RulePart {
  readonly className = 'ConditionalRangeBorder';

  constructor(
    wb: Workbook,
    rule: FormattingRule,
    readonly SideIndex: Side,
  ) {
    super(wb, rule);
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.SideIndex };
  }
  private get border(): Border {
    return this.style.border?.[SIDES[this.SideIndex]] ?? {};
  }
  private change(border: Border): void {
    this.restyle({ border: { ...this.style.border, [SIDES[this.SideIndex]]: { ...this.border, ...border } } });
  }
  get Style(): string {
    return borderKind(this.border.style)[0];
  }
  set Style(value: unknown) {
    const style = fileBorder(String(value), 'Thin');
    if (!style) throw new HostError('InvalidArgument');
    this.change({ style });
  }
  get Color(): string {
    return toHex(this.border.color, '#000000');
  }
  set Color(value: unknown) {
    this.change({ color: toArgb(value) });
  }
}

class ConditionalRangeBorderCollection extends XlCollection<ConditionalRangeBorder> {
  readonly className = 'ConditionalRangeBorderCollection';

  constructor(
    wb: Workbook,
    private readonly rule: FormattingRule,
  ) {
    super(wb);
  }
  override items(): readonly ConditionalRangeBorder[] {
    return (Object.keys(SIDES) as Side[]).map((side) => new ConditionalRangeBorder(this.wb, this.rule, side));
  }
  override find(key: unknown): ConditionalRangeBorder | undefined {
    return this.items().find(({ SideIndex }) => SideIndex === key);
  }
  private side(side: Side): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.wb, this.rule, side);
  }
  get Top(): ConditionalRangeBorder {
    return this.side('EdgeTop');
  }
  get Bottom(): ConditionalRangeBorder {
    return this.side('EdgeBottom');
  }
  get Left(): ConditionalRangeBorder {
    return this.side('EdgeLeft');
  }
  get Right(): ConditionalRangeBorder {
    return this.side('EdgeRight');
  }
}

class ConditionalRangeFill extends RulePart {
  readonly className = 'ConditionalRangeFill';

  get Color(): string {
    const { fill } = this.style;
    return fill?.type === 'pattern' ? toHex(fill.bgColor, '') : '';
  }
  set Color(value: unknown) {
    this.restyle({ fill: { type: 'pattern', pattern: 'solid', bgColor: toArgb(value) } });
  }
}

class ConditionalRangeFont extends RulePart {
  readonly className = 'ConditionalRangeFont';

  get Bold(): boolean {
    return this.style.font?.bold === true;
  }
  set Bold(value: unknown) {
    this.restyle({ font: { ...this.style.font, bold: toBoolean(value) } });
  }
  get Italic(): boolean {
    return this.style.font?.italic === true;
  }
  set Italic(value: unknown) {
    this.restyle({ font: { ...this.style.font, italic: toBoolean(value) } });
  }
  get Color(): string {
    return toHex(this.style.font?.color, '');
  }
  set Color(value: unknown) {
    this.restyle({ font: { ...this.style.font, color: toArgb(value) } });
  }
}
