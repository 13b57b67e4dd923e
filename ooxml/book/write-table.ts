import { HEAD, prefixed, prefixOf } from '../package/index';
import { attributeOf, childOf, childrenOf, xmlOf, xmlText, type XmlNode } from '../xml';
import { patched } from './replace-pieces';
import type { TableModel } from './sheet';
import { attributesXml } from './style-xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a table says, as far as it is modelled: what differs when it is saved is written again. */
export const tableState = (table: TableModel): string => JSON.stringify({ ...table, part: null });

/** A table as its part; columns that were there keep what else is said of them. */
export function tableXml(table: TableModel, id: number): string {
  const root = table.part?.root;
  const prefix = root ? prefixOf(root) : '';
  const old = childrenOf(childOf(root, 's:tableColumns'), 's:tableColumn');
  const ids = old.map((node) => Number(attributeOf(node, 'id')));
  let next = Math.max(0, ...ids);
  const columns = table.columns.map(({ name }, index) => {
    const node = old[index];
    return prefixed(patched(node, 'tableColumn', { id: ids[index] ?? ++next, name }), node ? '' : prefix);
  });
  const filter = childOf(root, 's:autoFilter');
  const autoFilter =
    table.autoFilterRef === undefined ? '' : element(filter, 'autoFilter', { ref: table.autoFilterRef }, prefix);
  const { theme, showFirstColumn, showLastColumn, showRowStripes, showColumnStripes } = table.style;
  const look = `<tableStyleInfo${attributesXml({
    name: theme === '' ? undefined : theme,
    showFirstColumn: Number(showFirstColumn === true),
    showLastColumn: Number(showLastColumn === true),
    showRowStripes: Number(showRowStripes === true),
    showColumnStripes: Number(showColumnStripes === true),
  })}/>`;
  const kept = childrenOf(root).filter(({ name }) => !MODELLED.has(name));
  const before = kept.filter(({ name }) => name === 's:sortState');
  const after = kept.filter(({ name }) => name !== 's:sortState');
  const inside =
    autoFilter +
    before.map(xmlOf).join('') +
    `<${prefix}tableColumns count="${columns.length}">${columns.join('')}</${prefix}tableColumns>` +
    prefixed(look, prefix) +
    after.map(xmlOf).join('');
  const attributes = {
    ...(root ? {} : { xmlns: MAIN }),
    id: attributeOf(root, 'id') ?? id,
    name: table.name,
    displayName: table.displayName,
    ref: table.tableRef,
    totalsRowShown: attributeOf(root, 'totalsRowShown') ?? (table.totalsRow ? undefined : 0),
  };
  return HEAD + patched(root, `${prefix}table`, attributes, inside);
}

const MODELLED: ReadonlySet<string> = new Set(['s:autoFilter', 's:tableColumns', 's:tableStyleInfo']);

const element = (
  node: XmlNode | undefined,
  name: string,
  attributes: Readonly<Record<string, string>>,
  prefix: string,
): string =>
  node
    ? patched(node, node.written, attributes)
    : prefixed(`<${name} ref="${xmlText(attributes.ref ?? '', true)}"/>`, prefix);
