import { uniform } from './argument';
import { XlObject } from './xl-object';

/** One object for several of a class: what is set is set on each, what is read is what they share, or null. */
export class EachOf extends XlObject {
  readonly className: string;
  readonly wb: XlObject['wb'];

  constructor(
    private readonly first: XlObject,
    private readonly others: readonly XlObject[],
  ) {
    super();
    this.className = first.className;
    this.wb = first.wb;
  }
  static of(objects: readonly XlObject[]): EachOf | null {
    const [first, ...others] = objects;
    return first === undefined ? null : new EachOf(first, others);
  }
  private each<T>(act: (object: XlObject) => T): T[] {
    return [this.first, ...this.others].map(act);
  }
  /** Objects stay together, values are one when they are alike. */
  private together(found: readonly unknown[]): unknown {
    const objects = found.filter((one) => one instanceof XlObject);
    return objects.length === found.length ? EachOf.of(objects) : uniform(found);
  }
  override hasMember(wire: string): boolean {
    return this.first.hasMember(wire);
  }
  override isSettable(wire: string): boolean {
    return this.first.isSettable(wire);
  }
  override readMember(wire: string): unknown {
    return this.together(this.each((object) => object.readMember(wire)));
  }
  override writeMember(wire: string, value: unknown): void {
    this.each((object) => {
      object.writeMember(wire, value);
    });
  }
  override callMember(wire: string, args: readonly unknown[]): unknown {
    return this.together(this.each((object) => object.callMember(wire, args)));
  }
  override item(key: unknown): XlObject {
    const found = this.each((object) => object.item(key));
    return EachOf.of(found) ?? this.first.item(key);
  }
  override identity(): Readonly<Record<string, unknown>> {
    return this.first.identity();
  }
}
