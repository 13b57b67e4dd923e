import type { CustomPart } from '../model/pane';
import { createCustomWork, type CustomWorkOptions } from './custom-work';
import { customView } from './custom-view';

/** The part of the pane that composes tables and figures along time. */
export const createCustomPart = (options: CustomWorkOptions): CustomPart => ({
  work: createCustomWork(options),
  view: customView,
});
