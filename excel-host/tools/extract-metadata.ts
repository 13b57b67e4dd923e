import vm from 'node:vm';
import { camelName } from '../metadata';

interface Draft {
  scalars: Record<string, { n: string; w: boolean; set?: readonly [string, string] }>;
  nav: Record<string, { n: string; type: string; set?: readonly [string, string] }>;
  methods: Record<string, { n?: string; type?: string; set?: readonly [string, string] }>;
  events: Record<string, { type: number; register: string | null }>;
  collection?: boolean;
  indexer?: string;
  item?: string;
}
type Classes = Record<string, Draft>;

interface Prototype {
  _className?: string;
  _isCollection?: boolean;
  _scalarPropertyNames?: string[];
  _scalarPropertyOriginalNames?: string[];
  _scalarPropertyUpdateable?: boolean[];
}

/** Loads the library in a bare context and reads what its classes say of themselves. */
function declaredClasses(source: string): Classes {
  const nothing = (): void => undefined;
  const global: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    URL,
    performance,
    navigator: { userAgent: 'node' },
    location: { search: '', hash: '', href: '', protocol: 'https:' },
    document: { createElement: () => ({}), addEventListener: nothing, getElementsByTagName: () => [] },
  };
  global.window = global;
  vm.runInContext(source, vm.createContext(global));
  const classes: Classes = {};
  for (const candidate of Object.values(global.Excel as Record<string, { prototype?: Prototype } | undefined>)) {
    const prototype = typeof candidate === 'function' ? (candidate as { prototype?: Prototype }).prototype : undefined;
    if (prototype?._className === undefined) continue;
    const wire = prototype._scalarPropertyOriginalNames ?? [];
    const draft: Draft = { scalars: {}, nav: {}, methods: {}, events: {} };
    (prototype._scalarPropertyNames ?? []).forEach((n, index) => {
      draft.scalars[wire[index] ?? n] = { n, w: prototype._scalarPropertyUpdateable?.[index] === true };
    });
    if (prototype._isCollection) draft.collection = true;
    classes[prototype._className.replace(/<.*$/, '')] = draft;
  }
  return classes;
}

const CLASS_START = /^ {4}var (\w+) = \(function \(_super\) \{$/gm;
const EVENT =
  /GenericEventHandlers\(this\.context, this, "(\w+)", \{\s*eventType: (\d+),\s*registerFunc: function \(\) \{[^}]*?(_Register\w+)?\(?\)?;? \}/g;

/** Navigation, methods and events are only visible in the text of each class. */
function readBody(draft: Draft, body: string): void {
  for (const [, type = '', wire = ''] of body.matchAll(/_createPropertyObject\((?:Excel\.)?(\w+), this, "(\w+)"/g)) {
    draft.nav[wire] = { type, n: camelName(wire) };
  }
  for (const [, type = '', wire = ''] of body.matchAll(/_createMethodObject\((?:Excel\.)?(\w+), this, "(\w+)"/g)) {
    draft.methods[wire] = { type };
  }
  for (const [, wire = ''] of body.matchAll(/_invokeMethod\(this, "(\w+)"/g)) draft.methods[wire] = {};
  for (const [, event = '', type, register] of body.matchAll(EVENT)) {
    draft.events[event] = { type: Number(type), register: register ?? null };
  }
  const indexer = /_createIndexerObject\(Excel\.(\w+), this/.exec(body)?.[1];
  const item = /_createChildItemObject\(Excel\.(\w+),/.exec(body)?.[1];
  if (indexer !== undefined) draft.indexer = indexer;
  if (item !== undefined) draft.item = item;
}

/** "Range.find" needs ExcelApi 1.9: read from the checks the library makes itself. */
function readRequirementSets(classes: Classes, source: string): void {
  for (const [, full = '', set = '', version = ''] of source.matchAll(
    /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g,
  )) {
    const [className = '', member = ''] = full.split('.');
    const draft = classes[className];
    if (!draft) continue;
    const name = set === '_defaultApiSetName' ? 'ExcelApi' : set.slice(1, -1);
    const bags: Draft['methods'][] = [draft.scalars, draft.nav, draft.methods];
    for (const bag of bags) {
      for (const [wire, entry] of Object.entries(bag)) {
        if ((entry.n ?? camelName(wire)) === member || wire === member) entry.set = [name, version];
      }
    }
  }
}

/** The Excel API surface, out of the text of excel-web-16.00.debug.js: names on the wire, types, requirement sets, events. */
export function extractMetadata(source: string): Classes {
  const classes = declaredClasses(source);
  const starts = [...source.matchAll(CLASS_START)];
  starts.forEach((start, index) => {
    const draft = classes[start[1] ?? ''];
    if (draft) readBody(draft, source.slice(start.index, starts[index + 1]?.index));
  });
  readRequirementSets(classes, source);
  return classes;
}

/** As committed: one class per line, so that a new office.js shows as a readable difference. */
export const metadataText = (classes: Classes): string =>
  `{\n${Object.entries(classes)
    .map(([name, draft]) => `${JSON.stringify(name)}: ${JSON.stringify(draft)}`)
    .join(',\n')}\n}\n`;
