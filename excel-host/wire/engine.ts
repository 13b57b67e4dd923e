import type { FaultPoint } from '../faults';
import { HostError, NotEmulatedError } from '../host-error';
import { camelName, metadataOf } from '../metadata';
import { WHOLE_WORKBOOK } from '../model/events';
import type { Workbook } from '../model/workbook';
import { XlObject } from '../model/xl-object';
import { inCamelCase, LoadQuery } from './load-query';
import { Members } from './members';
import {
  ACTION,
  OBJECT_PATH,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { Sink } from './sink';

type Find = (id: number | undefined) => XlObject | null;
type Checkpoint = (point: Pick<FaultPoint, 'when' | 'operation' | 'kind' | 'member'>) => void;

const SHEET_BY_ID = ['_GetSheetById', '_GetAnotherWorksheetById'];

/** Carries out one batch: resolves the object paths, runs the actions in order, stops at the first error. */
export class Engine {
  private readonly members: Members;
  private readonly query: LoadQuery;

  constructor(private readonly wb: Workbook) {
    this.members = new Members(wb);
    this.query = new LoadQuery(this.members);
  }

  /** `checkpoint` is called around every action and may throw: the batch then stops with that error. */
  run(body: RequestBody, checkpoint: Checkpoint): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const made = new Map<number, XlObject | null>();
    const find: Find = (id) => {
      if (id === undefined) throw new HostError('InvalidArgument');
      const known = made.get(id);
      if (known !== undefined) return known;
      const object = this.resolve(body.ObjectPaths[String(id)], find);
      made.set(id, object);
      return object;
    };
    for (const [index, action] of body.Actions.entries()) {
      const description = { operation: index, ...describe(action, body) };
      try {
        if (action.ActionType !== ACTION.trace) checkpoint({ when: 'before', ...description });
        const value = this.act(action, find);
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
        else checkpoint({ when: 'after', ...description });
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        response.Error = { ...this.report(error), Location: this.members.location, ActionIndex: index };
        break; // what ran before stays applied, as in Excel
      }
    }
    return response;
  }
  private report(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
    if (error instanceof NotEmulatedError) this.wb.warn(error.message);
    const known = error instanceof HostError ? error : new HostError('GeneralException');
    if (known !== error)
      this.wb.warn(`bug of the host: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { Code: known.code, Message: known.message, HttpStatusCode: known.httpStatusCode };
  }

  private args(info: ArgumentInfo | undefined, find: Find): unknown[] {
    const pick = (values: readonly unknown[], ids: unknown): unknown[] =>
      values.map((value, index) => {
        const id: unknown = Array.isArray(ids) ? ids[index] : undefined;
        if (Array.isArray(id) && Array.isArray(value)) return pick(value, id);
        return typeof id === 'number' && id !== 0 ? find(id) : value;
      });
    return pick(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }
  private resolve(path: ObjectPath | undefined, find: Find): XlObject | null {
    if (!path) throw new HostError('InvalidArgument');
    switch (path.ObjectPathType) {
      case OBJECT_PATH.global:
        return this.wb;
      case OBJECT_PATH.null:
        return null;
      case OBJECT_PATH.reference:
        return this.wb.reference(path.Name);
      case OBJECT_PATH.new:
        return new Sink(this.wb, path.Name);
      default:
        return this.resolveChild(path, find);
    }
  }
  private resolveChild(path: ObjectPath, find: Find): XlObject | null {
    const parent = find(path.ParentObjectPathId);
    if (parent === null) return null; // whatever is reached through a null object is a null object
    if (parent instanceof Sink) return new Sink(this.wb, path.Name);
    if (path.ObjectPathType === OBJECT_PATH.property) return this.members.navigate(parent, path.Name);
    const args = this.args(path.ArgumentInfo, find);
    if (path.ObjectPathType === OBJECT_PATH.indexer) return this.members.item(parent, args[0]);
    if (path.ObjectPathType !== OBJECT_PATH.method) throw new NotEmulatedError(`object path ${path.ObjectPathType}`);
    if (SHEET_BY_ID.includes(path.Name)) return this.wb.sheets().find((sheet) => sheet.Id === args[0]) ?? null;
    const result = this.members.call(parent, path.Name, args);
    return result instanceof XlObject ? result : null;
  }

  private act(action: Action, find: Find): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = find(action.ObjectPathId);
    if (object === null) return null;
    if (object instanceof Sink) {
      // Office.addin.showAsTaskpane() and hide(): whoever shows the pane looks at it.
      if (action.Name === 'SetAppRuntimeState') this.wb.runtimeState = String(action.ArgumentInfo?.Arguments?.[0]);
      return action.ActionType === ACTION.instantiate ? {} : null;
    }
    if (object === this.wb && action.Name === 'CreateAndOpenWorkbook') {
      this.wb.openNewWorkbook(this.args(action.ArgumentInfo, find)[0]);
      return null;
    }
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.identity();
      case ACTION.query:
        return this.query.run(object, action.QueryInfo ?? {});
      case ACTION.queryJson:
        return inCamelCase(this.query.run(object, action.QueryInfo ?? {}));
      case ACTION.method:
        return this.method(object, action.Name ?? '', this.args(action.ArgumentInfo, find));
      case ACTION.set:
        this.members.set(object, action.Name ?? '', this.args(action.ArgumentInfo, find)[0]);
        return null;
      case ACTION.update:
        this.members.update(object, action.ObjectState);
        return null;
      default:
        throw new NotEmulatedError(`action type ${action.ActionType}`);
    }
  }
  private method(object: XlObject, wire: string, args: readonly unknown[]): unknown {
    const [, removal, event] = /^_(Unr|R)egister(.*)$/.exec(wire) ?? [];
    if (event !== undefined) {
      this.listen(object, event, removal === 'Unr');
      return null;
    }
    const result = this.members.call(object, wire, args);
    return result instanceof XlObject ? null : result;
  }
  private listen(object: XlObject, event: string, removal: boolean): void {
    const events = Object.values(metadataOf(object.className).events);
    const found = events.find(({ register }) => register === `_Register${event}`);
    if (!found) throw new NotEmulatedError(`event ${object.className}.${event}`);
    const { Id } = object.identity();
    const target = typeof Id === 'string' ? Id : WHOLE_WORKBOOK;
    if (removal) this.wb.events.unregister(found.type, target);
    else this.wb.events.register(found.type, target);
  }
}

/** What an action does, in words for the fault hook. */
function describe(action: Action, body: RequestBody): Pick<FaultPoint, 'kind' | 'member'> {
  switch (action.ActionType) {
    case ACTION.query:
    case ACTION.queryJson:
      return { kind: 'load', member: (action.QueryInfo?.Select ?? []).join(',') };
    case ACTION.set:
      return { kind: 'set', member: camelName(action.Name ?? '') };
    case ACTION.update:
      return { kind: 'set', member: Object.keys(action.ObjectState ?? {}).join(',') };
    case ACTION.method:
      return { kind: 'call', member: camelName(action.Name ?? '') };
    default: {
      const path = body.ObjectPaths[String(action.ObjectPathId)];
      return { kind: 'object', member: camelName(path?.Name ?? '') };
    }
  }
}
