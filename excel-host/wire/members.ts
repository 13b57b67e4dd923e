import { names } from '../behaviours';
import { HostError, NotEmulatedError } from '../host-error';
import { camelName, METADATA, metadataOf, type RequirementSet } from '../metadata';
import { Recorded, RECORDABLE } from '../model/recorded';
import type { Workbook } from '../model/workbook';
import { XlObject } from '../model/xl-object';
import { isSetSupported } from '../requirement-sets';

const ON_EVERY_COLLECTION = /^GetItem(At|OrNullObject)?$/;

/** Properties the library writes under another name than it reads. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'ShowGridlines',
  'Worksheet.Headings': 'ShowHeadings',
};

/** Changes to the workbook itself, refused when it is opened without the right to write. */
const CHANGES =
  /^(Add|Apply|Autofit|Clear|ConvertToRange|CopyFrom|Delete|Freeze|Insert|Merge|Protect|Remove|Resize|Set|Unfreeze|Unmerge|Unprotect)/;

/**
 * Reaches the members of the model by their wire names. Every access is checked: known to the genuine client library, in
 * the declared requirement sets, emulated. `location` is the last member reached, for error reports.
 */
export class Members {
  location = '';

  constructor(private readonly wb: Workbook) {}

  private check(object: XlObject, bag: 'scalars' | 'nav' | 'methods', wire: string): void {
    const metadata = METADATA[object.className];
    const member = metadata?.[bag][wire];
    const name = member?.n;
    this.location = `${object.className}.${name ?? camelName(wire)}`;
    if (!member) {
      if (wire.startsWith('_') || (metadata?.collection === true && ON_EVERY_COLLECTION.test(wire))) return;
      throw new NotEmulatedError(`${this.location} (unknown to this office.js)`);
    }
    this.requireSet(member.set);
    if (!object.hasMember(wire)) throw new NotEmulatedError(this.location);
    if (names(this.wb.options.refuses, this.location)) throw new HostError('GeneralException');
  }
  private countUndo(): void {
    if (names(this.wb.options.clearsUndo, this.location)) this.wb.undoCleared.push(this.location);
  }
  private requireSet(set: RequirementSet | undefined): void {
    if (set && !isSetSupported(this.wb.options.requirementSets, set)) throw new HostError('ApiNotFound');
  }
  /** Called for every assignment (no name) and every call. */
  private beforeChange(wire?: string): void {
    if (wire !== undefined && !CHANGES.test(wire)) return;
    if (this.wb.options.readOnly) throw new HostError('AccessDenied');
    this.wb.changes++;
  }
  /** Whether load() without a list of names should read this scalar. */
  isLoadable(object: XlObject, wire: string): boolean {
    const set = metadataOf(object.className).scalars[wire]?.set;
    const supported = !set || isSetSupported(this.wb.options.requirementSets, set);
    return !wire.startsWith('_') && supported && object.hasMember(wire);
  }
  scalar(object: XlObject, wire: string): unknown {
    this.check(object, 'scalars', wire);
    return object.readMember(wire);
  }
  navigate(object: XlObject, wire: string): XlObject | null {
    const nav = metadataOf(object.className).nav[wire];
    if (nav && RECORDABLE.test(nav.type) && !object.hasMember(wire)) {
      this.requireSet(nav.set);
      return new Recorded(this.wb, nav.type, nav.n);
    }
    this.check(object, 'nav', wire);
    const value = object.readMember(wire);
    return value instanceof XlObject ? value : null;
  }
  call(object: XlObject, wire: string, args: readonly unknown[]): unknown {
    this.check(object, 'methods', wire);
    this.beforeChange(wire);
    this.countUndo();
    return object.callMember(wire, args);
  }
  item(object: XlObject, key: unknown): XlObject {
    this.location = `${object.className}.getItem`;
    return object.item(key);
  }
  set(object: XlObject, name: string, value: unknown): void {
    const wire = WRITTEN_AS[`${object.className}.${name}`] ?? name;
    const nav = metadataOf(object.className).nav[wire];
    if (nav) {
      const child = this.navigate(object, wire);
      if (child) this.update(child, value);
      return;
    }
    this.check(object, 'scalars', wire);
    this.beforeChange();
    this.countUndo();
    if (!object.isSettable(wire)) throw new NotEmulatedError(`setting ${this.location}`);
    object.writeMember(wire, value);
  }
  /** object.set({...}), whose keys are in camel case. */
  update(object: XlObject, state: unknown): void {
    for (const [name, value] of Object.entries(state ?? {})) {
      this.set(object, name.charAt(0).toUpperCase() + name.slice(1), value);
    }
  }
}
