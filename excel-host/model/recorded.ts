import { sameName } from '../cells/address';
import { HostError } from '../host-error';
import { metadataOf } from '../metadata';
import type { Workbook } from './workbook';
import { WorkbookPart, XlObject } from './xl-object';

/** Classes that are accepted and recorded, without effect on the saved file. */
export const RECORDABLE = /Conditional|^(DataValidation|Shape|Comment|CustomProperty|FormatProtection|Slicer|Style)/;

/** One call or assignment on a recorded object. */
export interface RecordEntry {
  readonly path: string;
  readonly operation: 'set' | 'call';
  readonly name: string;
  readonly value: unknown;
}

const describe = (argument: unknown): unknown =>
  argument instanceof XlObject && argument.hasMember('Address') ? argument.readMember('Address') : argument;

/** Accepts everything the client library knows of its class, keeps it readable, and records it in the workbook. */
export class Recorded extends WorkbookPart {
  readonly values = new Map<string, unknown>();
  /** Arguments of the latest call of each method; "Add" holds those that created this item. */
  readonly calls = new Map<string, readonly unknown[]>();
  readonly children = new Map<string, Recorded>();
  list: Recorded[] = [];
  private owner: Recorded | null = null;

  constructor(
    wb: Workbook,
    readonly className: string,
    readonly path: string,
    readonly id?: string,
  ) {
    super(wb);
  }
  private get metadata() {
    return metadataOf(this.className);
  }
  override hasMember(): boolean {
    return true;
  }
  override isSettable(): boolean {
    return true;
  }
  override identity(): Readonly<Record<string, unknown>> {
    if (this.id === undefined) return {};
    const key = ['Id', '_Id'].find((name) => name in this.metadata.scalars);
    return key === undefined ? {} : { [key]: this.id };
  }
  override readMember(wire: string): unknown {
    const child = this.metadata.nav[wire];
    if (child) return this.child(wire, child.type, `${this.path}.${child.n}`);
    if (wire === 'Id' || wire === '_Id') return this.id ?? null;
    if (wire === 'Count' && this.metadata.collection) return this.list.length;
    return this.values.get(wire) ?? null;
  }
  override writeMember(wire: string, value: unknown): void {
    this.values.set(wire, value);
    this.wb.record({ path: this.path, operation: 'set', name: wire, value });
  }
  private child(key: string, className: string, path: string): Recorded {
    const known = this.children.get(key);
    if (known) return known;
    const made = new Recorded(this.wb, className, path);
    this.children.set(key, made);
    return made;
  }
  override items(): readonly Recorded[] {
    return this.list;
  }
  private find(key: unknown): Recorded | undefined {
    return this.list.find((item) => item.id === key || sameName(item.values.get('Name'), key));
  }
  override item(key: unknown): Recorded {
    const found = this.find(key);
    if (found) return found;
    if (this.metadata.item !== undefined) throw new HostError('ItemNotFound');
    return this.child(String(key), this.metadata.indexer ?? '', `${this.path}[${String(key)}]`);
  }
  override callMember(wire: string, args: readonly unknown[]): unknown {
    switch (wire) {
      case 'GetCount':
        return this.list.length;
      case 'GetItem':
        return this.item(args[0]);
      case 'GetItemOrNullObject':
        return this.find(args[0]) ?? null;
      case 'GetItemAt':
        return this.itemAt(Number(args[0]));
      default:
        return this.recordCall(wire, args.map(describe));
    }
  }
  private itemAt(index: number): Recorded {
    const found = this.list[index];
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }
  private recordCall(wire: string, args: readonly unknown[]): Recorded | null {
    this.wb.record({ path: this.path, operation: 'call', name: wire, value: args });
    this.calls.set(wire, args);
    const { owner } = this;
    if (wire === 'Delete' && owner) owner.list = owner.list.filter((item) => item !== this);
    const type = this.metadata.methods[wire]?.type;
    if (type === undefined) return null;
    return wire.startsWith('Add') && this.metadata.collection
      ? this.add(type, args)
      : new Recorded(this.wb, type, `${this.path}.${wire}()`);
  }
  private add(type: string, args: readonly unknown[]): Recorded {
    const number = this.list.length + 1;
    const added = new Recorded(this.wb, type, `${this.path}[${number - 1}]`, `{${this.className}-${number}}`);
    added.owner = this;
    added.values.set('Name', `${type} ${number}`);
    added.calls.set('Add', args);
    this.list.push(added);
    return added;
  }
}
