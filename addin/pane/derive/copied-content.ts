import { type CopiedTable, tableHtml, tableText } from '../../layout';
import type { Copied } from '../write-clipboard';

/** A table as it goes on the clipboard. */
export const copiedContent = (table: CopiedTable): Copied => ({ html: tableHtml(table), text: tableText(table) });
