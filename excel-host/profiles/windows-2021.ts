import { DEFAULT_OPTIONS, type HostOptions } from '../host-options';
import { DESKTOP_UNDO } from './undo';

/** Excel 2021 (LTSC) on Windows: ExcelApi 1.14 for ever, no limit to a request. */
export const WINDOWS_2021: Partial<HostOptions> = {
  hostVersion: '16.0.14332.20824',
  documentUrl: 'C:\\Registres\\Classeur1.xlsx',
  requirementSets: { ...DEFAULT_OPTIONS.requirementSets, ExcelApi: '1.14' },
  maxPayload: Infinity,
  dimensions: 'texts',
  refusesUnlikeRules: true,
  joinsLists: true,
  clearsUndo: DESKTOP_UNDO,
  freezeActivates: true,
};
