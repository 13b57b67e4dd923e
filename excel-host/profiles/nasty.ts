import { DEFAULT_OPTIONS, type HostOptions } from '../host-options';
import { DESKTOP_UNDO, MERGED_AREAS_UNDO } from './undo';

/** Whatever adorns the figures and may be refused without taking them away. */
export const ORNAMENTS = {
  charts: ['Chart*'],
  frozenRows: ['WorksheetFreezePanes'],
  pageSetup: ['PageLayout', 'HeaderFooter*'],
  pageBreaks: ['PageBreakCollection'],
} as const;

/** All that a host is known or allowed to do and a run can survive, at once. Undo is emptied by whatever may empty it. */
export const NASTY: Partial<HostOptions> = {
  requirementSets: { ...DEFAULT_OPTIONS.requirementSets, ExcelApi: '1.13' },
  maxPayload: 5 * 1024 * 1024,
  digits: 15,
  dimensions: 'frenchTexts',
  typing: 'fr',
  refuses: Object.values(ORNAMENTS).flat(),
  refusesUnlikeRules: true,
  joinsLists: true,
  brokenName: '#BEZUG!',
  renameMovesLinks: true,
  clearsUndo: [...DESKTOP_UNDO, ...MERGED_AREAS_UNDO],
  freezeActivates: true,
  forgetsSettings: true,
  pressesTwice: true,
  partsLate: 12_000,
};
