import { HostError, NotEmulatedError } from '../host-error';
import type { Workbook } from './workbook';

/**
 * An object of the Excel model. Members that the API knows carry their wire name (PascalCase), so that the engine calls
 * them by name: an accessor is a property, an accessor that returns an XlObject is a navigation property, a method is a
 * method (it may return an XlObject, null for "null object", or a plain result). Everything else is in camel case.
 */
export abstract class XlObject {
  /** Name of the class in the client library. */
  abstract readonly className: string;
  abstract readonly wb: Workbook;

  hasMember(wire: string): boolean {
    return wire in this;
  }
  readMember(wire: string): unknown {
    return Reflect.get(this, wire);
  }
  writeMember(wire: string, value: unknown): void {
    Reflect.set(this, wire, value);
  }
  callMember(wire: string, args: readonly unknown[]): unknown {
    const method: unknown = Reflect.get(this, wire);
    if (typeof method !== 'function') throw new NotEmulatedError(`${this.className}.${wire}`);
    return Reflect.apply(method, this, args) as unknown;
  }
  /** Whether object.member = value can be honoured. */
  isSettable(wire: string): boolean {
    return hasSetter(this, wire);
  }
  /** collection[key] and collection.getItem(key). */
  item(key: unknown): XlObject {
    throw new NotEmulatedError(`${this.className}.getItem(${typeof key})`);
  }
  items(): readonly XlObject[] {
    throw new NotEmulatedError(`${this.className}.items`);
  }
  /** Fields added to every answer about this object, by which the client library finds it again. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

function hasSetter(level: object | null, name: string): boolean {
  if (level === null) return false;
  const found = Object.getOwnPropertyDescriptor(level, name);
  return found ? found.set !== undefined : hasSetter(Object.getPrototypeOf(level) as object | null, name);
}

/** An object inside a workbook. */
export abstract class WorkbookPart extends XlObject {
  constructor(readonly wb: Workbook) {
    super();
  }
}

/** A collection: subclasses say what it holds and how a key finds an item. */
export abstract class XlCollection<T extends XlObject = XlObject> extends WorkbookPart {
  abstract override items(): readonly T[];
  abstract find(key: unknown): T | undefined;

  override item(key: unknown): T {
    return this.GetItem(key);
  }
  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItem(key: unknown): T {
    const found = this.find(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  GetItemOrNullObject(key: unknown): T | null {
    return this.find(key) ?? null;
  }
  GetItemAt(index: number): T {
    const found = this.items()[index];
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }
}
