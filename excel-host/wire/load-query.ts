import { HostError, NotEmulatedError } from '../host-error';
import { camelName, metadataOf } from '../metadata';
import type { XlObject } from '../model/xl-object';
import type { Members } from './members';
import type { QueryInfo } from './protocol';

/** Wanted properties, in small letters: { format: { fill: { color: {} } } }; '*' asks for every scalar. */
interface Wanted {
  [name: string]: Wanted;
}
const EVERYTHING: Wanted = { '*': {} };

function wantedBy({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const tree: Wanted = {};
  for (const path of [...Select, ...Expand]) {
    let level = tree;
    for (const part of path.split(/[/.]/)) {
      if (part !== '' && !/^items$/i.test(part)) level = level[part.toLowerCase()] ??= {};
    }
  }
  return Object.keys(tree).length === 0 ? EVERYTHING : tree;
}

/** The answer to load(): what the client library copies into its proxy objects. */
export class LoadQuery {
  constructor(private readonly members: Members) {}

  run(object: XlObject, query: QueryInfo): unknown {
    return this.read(object, wantedBy(query), query);
  }
  private read(object: XlObject | null, wanted: Wanted, page: QueryInfo = {}): unknown {
    if (object === null) return null;
    return metadataOf(object.className).collection === true
      ? this.readCollection(object, wanted, page)
      : this.readObject(object, wanted);
  }
  private readCollection(object: XlObject, wanted: Wanted, { Top, Skip = 0 }: QueryInfo): Record<string, unknown> {
    const { scalars } = metadataOf(object.className);
    const own = Object.keys(scalars).filter((wire) => (scalars[wire]?.n.toLowerCase() ?? '') in wanted);
    const names = new Set(own.map((wire) => scalars[wire]?.n.toLowerCase()));
    const rest = Object.fromEntries(Object.entries(wanted).filter(([name]) => !names.has(name)));
    const answer: Record<string, unknown> = { ...object.identity() };
    for (const wire of own) answer[wire] = this.members.scalar(object, wire);
    if (Object.keys(rest).length > 0) {
      const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
      answer._Items = items.map((item) => this.read(item, rest));
    }
    return answer;
  }
  private readObject(object: XlObject, wanted: Wanted): Record<string, unknown> {
    const { scalars, nav } = metadataOf(object.className);
    const answer: Record<string, unknown> = { ...object.identity() };
    for (const [name, below] of Object.entries(wanted)) {
      const scalar = Object.keys(scalars).find((wire) => scalars[wire]?.n.toLowerCase() === name);
      const child = Object.keys(nav).find((wire) => nav[wire]?.n.toLowerCase() === name);
      if (name === '*') Object.assign(answer, this.everyScalar(object));
      else if (scalar !== undefined) answer[scalar] = this.members.scalar(object, scalar);
      else if (child !== undefined) answer[child] = this.readChild(object, child, below);
      else this.unknown(object, name);
    }
    return answer;
  }
  private readChild(object: XlObject, wire: string, below: Wanted): unknown {
    return this.read(this.members.navigate(object, wire), Object.keys(below).length > 0 ? below : EVERYTHING);
  }
  private everyScalar(object: XlObject): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const wire of Object.keys(metadataOf(object.className).scalars)) {
      if (!this.members.isLoadable(object, wire)) continue;
      try {
        answer[wire] = this.members.scalar(object, wire);
      } catch (error) {
        if (!(error instanceof NotEmulatedError)) throw error;
      }
    }
    return answer;
  }
  private unknown(object: XlObject, name: string): never {
    this.members.location = `${object.className}.load`;
    throw new HostError('InvalidArgument', `The property '${name}' doesn't exist on ${object.className}.`);
  }
}

/** The same answer with names in camel case, as toJSON-like queries want it. */
export function inCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCamelCase);
  if (typeof value !== 'object' || value === null) return value;
  if ('_Items' in value && Array.isArray(value._Items)) return { items: value._Items.map(inCamelCase) };
  const entries = Object.entries(value).map(([name, inner]) => [
    name.startsWith('_') ? name : camelName(name),
    inCamelCase(inner),
  ]);
  return Object.fromEntries(entries) as unknown;
}
