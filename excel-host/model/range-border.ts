import type { Border } from '@report/ooxml/book';
import type { Rect } from '../cells/address';
import { BORDER_WEIGHTS, borderKind, fileBorder } from '../cells/border-style';
import { toArgb, toHex } from '../cells/colour';
import { HostError, NotEmulatedError } from '../host-error';
import type { Range } from './range';
import { WorkbookPart, XlCollection } from './xl-object';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Which cells of a range carry an edge, and on which side. null: the range has no such edge. */
const PLACES: Readonly<Record<string, (rect: Rect) => readonly [Rect, Side] | null>> = {
  EdgeTop: (rect) => [{ ...rect, bottom: rect.top }, 'top'],
  EdgeBottom: (rect) => [{ ...rect, top: rect.bottom }, 'bottom'],
  EdgeLeft: (rect) => [{ ...rect, right: rect.left }, 'left'],
  EdgeRight: (rect) => [{ ...rect, left: rect.right }, 'right'],
  InsideHorizontal: (rect) => (rect.bottom > rect.top ? [{ ...rect, bottom: rect.bottom - 1 }, 'bottom'] : null),
  InsideVertical: (rect) => (rect.right > rect.left ? [{ ...rect, right: rect.right - 1 }, 'right'] : null),
  DiagonalDown: () => null,
  DiagonalUp: () => null,
};

class RangeBorder extends WorkbookPart {
  readonly className = 'RangeBorder';

  constructor(
    private readonly range: Range,
    readonly SideIndex: string,
  ) {
    super(range.wb);
  }
  get _Id(): string {
    return this.SideIndex;
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.SideIndex };
  }
  private read<T>(pick: (border: Border) => T, none: T): T | null {
    const place = PLACES[this.SideIndex]?.(this.range.rect);
    if (!place) return none;
    const [rect, side] = place;
    return this.range.sheet.rangeAt(rect).styleOf((style) => pick(style.border?.[side] ?? {}));
  }
  private write(change: (border: Border) => Border | null): void {
    if (this.SideIndex.startsWith('Diagonal')) throw new NotEmulatedError('diagonal borders');
    const place = PLACES[this.SideIndex]?.(this.range.rect);
    if (!place) return;
    const [rect, side] = place;
    this.range.sheet.rangeAt(rect).patchStyle((style) => {
      const { [side]: old, ...others } = style.border ?? {};
      const changed = change(old ?? {});
      return { border: changed ? { ...others, [side]: changed } : others };
    });
  }
  get Style(): string | null {
    return this.read((border) => borderKind(border.style)[0], 'None');
  }
  set Style(value: unknown) {
    const style = String(value);
    if (style !== 'None' && !fileBorder(style, 'Thin')) throw new HostError('InvalidArgument');
    this.write((border) => restyled(border, style, borderKind(border.style)[1]));
  }
  get Weight(): string | null {
    return this.read((border) => borderKind(border.style)[1], 'Thin');
  }
  set Weight(value: unknown) {
    const weight = String(value);
    if (!BORDER_WEIGHTS.includes(weight)) throw new HostError('InvalidArgument');
    this.write((border) => restyled(border, border.style ? borderKind(border.style)[0] : 'Continuous', weight));
  }
  get Color(): string | null {
    return this.read((border) => toHex(border.color, '#000000'), '#000000');
  }
  set Color(value: unknown) {
    const color = toArgb(value);
    this.write((border) => ({ style: 'thin', ...border, color }));
  }
}

function restyled(border: Border, style: string, weight: string): Border | null {
  const named = style === 'None' ? null : fileBorder(style, weight);
  return named === null ? null : { ...border, style: named };
}

export class RangeBorderCollection extends XlCollection<RangeBorder> {
  readonly className = 'RangeBorderCollection';

  constructor(private readonly range: Range) {
    super(range.wb);
  }
  override items(): readonly RangeBorder[] {
    return Object.keys(PLACES).map((edge) => new RangeBorder(this.range, edge));
  }
  override find(edge: unknown): RangeBorder | undefined {
    return this.items().find((border) => border.SideIndex === edge);
  }
  override GetItem(edge: unknown): RangeBorder {
    const found = this.find(edge);
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }
}
