import type { CustomState, CustomWork } from '../model/custom-state';
import type { ViewContext } from '../model/pane';

/** What a view of what someone composes is made from. */
export interface CustomContext extends ViewContext {
  readonly custom: CustomState;
  readonly work: CustomWork;
}
