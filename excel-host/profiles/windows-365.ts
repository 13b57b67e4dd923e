import type { HostOptions } from '../host-options';
import { MERGED_AREAS_UNDO, DESKTOP_UNDO } from './undo';
import { WINDOWS_2021 } from './windows-2021';

/** Excel of Microsoft 365 on Windows, up to date, in French: texts of figures have a decimal comma. */
export const WINDOWS_365: Partial<HostOptions> = {
  ...WINDOWS_2021,
  hostVersion: '16.0.19029.20136',
  requirementSets: { ...WINDOWS_2021.requirementSets, ExcelApi: '1.20' },
  dimensions: 'frenchTexts',
  clearsUndo: [...DESKTOP_UNDO, ...MERGED_AREAS_UNDO],
};
