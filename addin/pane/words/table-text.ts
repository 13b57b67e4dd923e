import { typeset } from '@report/engine/text';
import type { TableName } from '../../actions';

/** «C.3.1 Motif principal des nouveaux dossiers». */
export const tableText = ({ number, title }: TableName): string =>
  typeset(number === null ? title : `${number} ${title}`);
