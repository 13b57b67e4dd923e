export { recordGrid, type RecordValue, type RegisterRecord } from './record-grid';
export { registersWorkbook } from './registers-workbook';
