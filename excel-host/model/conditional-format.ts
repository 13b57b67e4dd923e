import type { FormattingRule } from '@report/ooxml/book';
import { formatA1, intersect, parseA1, type Rect } from '../cells/address';
import { HostError, NotEmulatedError } from '../host-error';
import { toBoolean, toNumber, toText } from './argument';
import { ConditionalRangeFormat } from './conditional-range-format';
import type { Range } from './range';
import { RangeAreas } from './range-areas';
import type { Worksheet } from './worksheet';
import { WorkbookPart, XlCollection } from './xl-object';

/** What a rule of the file is called by the API. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
  containsText: 'ContainsText',
};
const MOST_RULES = 100_000;

/** The rectangles of «A1 B2:C3», as the file writes them. */
const rectsOf = (ref: string): Rect[] => ref.split(/\s+/).flatMap((part) => parseA1(part) ?? []);

/** One conditional format of a sheet, over a rule of the file. Custom formulas are emulated, others are only there. */
class ConditionalFormat extends WorkbookPart {
  readonly className = 'ConditionalFormat';

  constructor(
    private readonly sheet: Worksheet,
    private readonly rule: FormattingRule,
    private readonly ref: string,
  ) {
    super(sheet.wb);
  }
  get Id(): string {
    return this.wb.formatId(this.rule);
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  get Type(): string {
    return TYPES[this.rule.type] ?? 'PresetCriteria';
  }
  /** From 0, the file from 1. */
  get Priority(): number {
    return (this.rule.priority ?? 1) - 1;
  }
  set Priority(value: unknown) {
    this.rule.priority = toNumber(value, 0, MOST_RULES) + 1;
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue === true;
  }
  set StopIfTrue(value: unknown) {
    if (toBoolean(value)) throw new NotEmulatedError('ConditionalFormat.stopIfTrue (lost when the file is saved)');
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.rule.type === 'expression' ? new CustomConditionalFormat(this.sheet, this.rule) : null;
  }
  get Custom(): CustomConditionalFormat {
    const custom = this.CustomOrNullObject;
    if (!custom) throw new HostError('InvalidOperation');
    return custom;
  }
  GetRanges(): RangeAreas {
    return new RangeAreas(this.sheet, rectsOf(this.ref));
  }
  /** Null when the format covers several rectangles. */
  GetRangeOrNullObject(): Range | null {
    const [rect, ...others] = rectsOf(this.ref);
    return rect && others.length === 0 ? this.sheet.rangeAt(rect) : null;
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  /** The priorities of the others close up. */
  Delete(): void {
    guard(this.sheet);
    const internals = this.sheet.ws;
    const { priority } = this.rule;
    for (const entry of internals.conditionalFormattings)
      entry.rules = entry.rules.filter((rule) => rule !== this.rule);
    internals.conditionalFormattings = internals.conditionalFormattings.filter(({ rules }) => rules.length > 0);
    for (const { rules } of internals.conditionalFormattings)
      for (const rule of rules)
        if (rule.priority !== undefined && priority !== undefined && rule.priority > priority) rule.priority -= 1;
  }
}

class CustomConditionalFormat extends WorkbookPart {
  readonly className = 'CustomConditionalFormat';

  constructor(
    sheet: Worksheet,
    private readonly rule: FormattingRule,
  ) {
    super(sheet.wb);
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.wb, this.rule);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.wb, this.rule);
  }
}

class ConditionalFormatRule extends WorkbookPart {
  readonly className = 'ConditionalFormatRule';

  constructor(
    wb: WorkbookPart['wb'],
    private readonly rule: FormattingRule,
  ) {
    super(wb);
  }
  get Formula(): string {
    return `=${this.rule.formulae?.[0] ?? ''}`;
  }
  set Formula(value: unknown) {
    this.rule.formulae = [toText(value).replace(/^=/, '')];
  }
}

/** The conditional formats that touch a range, those of the highest priority first. */
export class ConditionalFormatCollection extends XlCollection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly sheet: Worksheet,
    private readonly rects: readonly Rect[],
  ) {
    super(sheet.wb);
  }
  override items(): readonly ConditionalFormat[] {
    return this.sheet.ws.conditionalFormattings
      .filter(({ ref }) => rectsOf(ref).some((rect) => this.rects.some((mine) => intersect(rect, mine))))
      .flatMap(({ ref, rules }) => rules.map((rule) => new ConditionalFormat(this.sheet, rule, ref)))
      .sort((a, b) => a.Priority - b.Priority);
  }
  override find(key: unknown): ConditionalFormat | undefined {
    return this.items().find(({ Id }) => Id === key);
  }
  /** At the first priority, as documented. */
  Add(type: unknown): ConditionalFormat {
    if (type !== 'Custom') throw new NotEmulatedError(`conditionalFormats.add(${String(type)})`);
    guard(this.sheet);
    const internals = this.sheet.ws;
    for (const { rules } of internals.conditionalFormattings)
      for (const rule of rules) if (rule.priority !== undefined) rule.priority += 1;
    const rule: FormattingRule = { type: 'expression', priority: 1, formulae: ['FALSE'], style: {} };
    const ref = this.rects.map((rect) => formatA1(rect)).join(' ');
    internals.conditionalFormattings.push({ ref, rules: [rule] });
    return new ConditionalFormat(this.sheet, rule, ref);
  }
  ClearAll(): void {
    for (const format of this.items()) format.Delete();
  }
}

function guard(sheet: Worksheet): void {
  if (sheet.gone) throw new HostError('ItemNotFound');
  if (sheet.isProtected) throw new HostError('AccessDenied');
}
