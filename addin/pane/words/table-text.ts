import type { TableName } from '../../actions';
import { typeset } from './typeset';

/** «C.3.1 Motif principal des nouveaux dossiers». */
export const tableText = ({ number, title }: TableName): string =>
  typeset(number === null ? title : `${number} ${title}`);
