import { HostError, NotEmulatedError } from '../host-error';
import type { Workbook } from './workbook';
import { WorkbookPart } from './xl-object';

/** A property: its value at first, and what is kept of a value the add-in sets (fails when Excel would refuse it). */
export type Setting = readonly [initial: unknown, keep: (value: unknown) => unknown];

/** What a kind of part is made of: everything else of its class is not emulated. Names are those of the wire. */
export interface PartSpec {
  readonly className: string;
  readonly settings?: Readonly<Record<string, Setting>>;
  readonly parts?: Readonly<Record<string, PartSpec>>;
  readonly calls?: Readonly<Record<string, (part: ChartPart, args: readonly unknown[]) => void>>;
}

/** A title, an axis, a font… of a chart: settings with their values, and smaller parts. */
export class ChartPart extends WorkbookPart {
  readonly className: string;
  private readonly kept = new Map<string, unknown>();
  private readonly parts: ReadonlyMap<string, ChartPart>;

  constructor(
    wb: Workbook,
    private readonly spec: PartSpec,
  ) {
    super(wb);
    this.className = spec.className;
    this.parts = new Map(Object.entries(spec.parts ?? {}).map(([name, part]) => [name, new ChartPart(wb, part)]));
  }
  override hasMember(wire: string): boolean {
    return this.isSettable(wire) || this.parts.has(wire) || wire in (this.spec.calls ?? {});
  }
  override isSettable(wire: string): boolean {
    return wire in (this.spec.settings ?? {});
  }
  override readMember(wire: string): unknown {
    return this.parts.get(wire) ?? this.setting(wire);
  }
  override writeMember(wire: string, value: unknown): void {
    const [, keep] = this.spec.settings?.[wire] ?? [];
    if (keep === undefined) throw new HostError('GeneralException');
    this.kept.set(wire, keep(value));
  }
  override callMember(wire: string, args: readonly unknown[]): unknown {
    const call = this.spec.calls?.[wire];
    if (call === undefined) throw new NotEmulatedError(`${this.className}.${wire}`);
    call(this, args);
    return null;
  }
  /** The value of a setting, null where Excel chooses. */
  setting(wire: string): unknown {
    return this.kept.get(wire) ?? this.spec.settings?.[wire]?.[0] ?? null;
  }
  text(wire: string): string | null {
    const value = this.setting(wire);
    return typeof value === 'string' ? value : null;
  }
  number(wire: string): number | null {
    const value = this.setting(wire);
    return typeof value === 'number' ? value : null;
  }
  isTrue(wire: string): boolean {
    return this.setting(wire) === true;
  }
  /** The smaller part at the end of a path; it exists, or the model itself is wrong. */
  part(...path: readonly string[]): ChartPart {
    return path.reduce<ChartPart>((part, name) => {
      const inner = part.parts.get(name);
      if (inner === undefined) throw new HostError('GeneralException');
      return inner;
    }, this);
  }
}
