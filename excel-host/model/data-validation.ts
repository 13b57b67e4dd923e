import type { Rect } from '../cells/address';
import { fromFileRule, toFileRule, typeOfRule } from '../cells/validation-rule';
import { isTrue } from '../file/xml-text';
import { HostError } from '../host-error';
import { keyOf, toBoolean, toChoice } from './argument';
import { without, type Validation } from './validations';
import type { Worksheet } from './worksheet';
import { WorkbookPart } from './xl-object';

const STYLES: Readonly<Record<string, string>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };
/** Documented limits of the texts a person reads. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const area = ({ top, left, bottom, right }: Rect): number => (bottom - top + 1) * (right - left + 1);

/** Excel.DataValidation of the cells of a range. */
export class DataValidation extends WorkbookPart {
  readonly className = 'DataValidation';

  constructor(
    private readonly sheet: Worksheet,
    private readonly rect: Rect,
  ) {
    super(sheet.wb);
  }
  private get found(): Validation[] {
    return this.sheet.validations.within(this.rect);
  }
  /** The one that holds for every cell; null when there is none, or when cells differ. */
  private get shared(): Validation | null {
    const [first] = this.found;
    return first !== undefined && this.Type !== 'MixedCriteria' && this.Type !== 'Inconsistent' ? first : null;
  }
  /** None; MixedCriteria: only some cells have one; Inconsistent: not all the same. */
  get Type(): string {
    const [first, ...others] = this.found;
    if (first === undefined) return 'None';
    const covered = [first, ...others].reduce(
      (sum, { rects }) => sum + rects.reduce((all, one) => all + area(one), 0),
      0,
    );
    if (covered < area(this.rect)) return 'MixedCriteria';
    const text = ({ attributes, formula1, formula2 }: Validation): string =>
      JSON.stringify([Object.entries(attributes).sort(), formula1, formula2]);
    return others.every((one) => text(one) === text(first)) ? typeOfRule(first.attributes.type) : 'Inconsistent';
  }
  get Rule(): unknown {
    return this.shared === null ? {} : fromFileRule(this.shared, this.wb.options.joinsLists);
  }
  set Rule(value: unknown) {
    this.guard();
    const rule = toFileRule(value);
    const isUnlike = this.Type === 'MixedCriteria' || this.Type === 'Inconsistent';
    if (isUnlike && this.wb.options.refusesUnlikeRules) throw new HostError('InvalidArgument');
    const attributes = { ...rule.attributes, allowBlank: '1', showInputMessage: '1', showErrorMessage: '1' };
    this.sheet.validations.replace(this.rect, [{ ...rule, attributes, rects: [this.rect] }]);
  }
  get IgnoreBlanks(): boolean | null {
    return this.shared === null ? null : isTrue(this.shared.attributes.allowBlank);
  }
  set IgnoreBlanks(value: unknown) {
    this.change({ allowBlank: toBoolean(value) ? '1' : undefined });
  }
  get ErrorAlert(): unknown {
    const { errorTitle, error, errorStyle, showErrorMessage } = this.shared?.attributes ?? {};
    return {
      title: errorTitle ?? '',
      message: error ?? '',
      style: keyOf(STYLES, errorStyle ?? 'stop', 'Stop'),
      showAlert: isTrue(showErrorMessage),
    };
  }
  set ErrorAlert(value: unknown) {
    const { title, message, style, showAlert } = (value ?? {}) as Readonly<Record<string, unknown>>;
    this.change({
      errorTitle: textOf(title, LONGEST_TITLE),
      error: textOf(message, LONGEST_MESSAGE),
      errorStyle: style === undefined || style === 'Stop' ? undefined : toChoice(STYLES, style),
      showErrorMessage: showAlert === false ? undefined : '1',
    });
  }
  get Prompt(): unknown {
    const { promptTitle, prompt, showInputMessage } = this.shared?.attributes ?? {};
    return { title: promptTitle ?? '', message: prompt ?? '', showPrompt: isTrue(showInputMessage) };
  }
  set Prompt(value: unknown) {
    const { title, message, showPrompt } = (value ?? {}) as Readonly<Record<string, unknown>>;
    this.change({
      promptTitle: textOf(title, LONGEST_TITLE),
      prompt: textOf(message, LONGEST_MESSAGE),
      showInputMessage: showPrompt === false ? undefined : '1',
    });
  }
  Clear(): void {
    this.guard();
    this.sheet.validations.replace(this.rect, []);
  }

  /** Cells without a rule get one that allows everything: Excel shows its message all the same. */
  private change(attributes: Readonly<Record<string, string | undefined>>): void {
    this.guard();
    const found = this.found;
    const bare = found
      .flatMap(({ rects }) => rects)
      .reduce<Rect[]>((left, hole) => left.flatMap((one) => without(one, hole)), [this.rect]);
    const all = [...found, ...(bare.length > 0 ? [{ attributes: {}, formula1: '', formula2: '', rects: bare }] : [])];
    const changed = all.map((one) => {
      const merged = Object.entries({ ...one.attributes, ...attributes });
      const kept = merged.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
      return { ...one, attributes: Object.fromEntries(kept) };
    });
    this.sheet.validations.replace(this.rect, changed);
  }
  private guard(): void {
    if (this.sheet.gone) throw new HostError('ItemNotFound');
    if (this.sheet.isProtected) throw new HostError('AccessDenied');
  }
}

function textOf(value: unknown, longest: number): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string' || value.length > longest) throw new HostError('InvalidArgument');
  return value;
}
