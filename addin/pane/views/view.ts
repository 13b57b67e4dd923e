import type { ReactNode } from 'react';
import type { Profile } from '@report/engine/profile';
import type { Pane } from '../create-pane';
import type { PaneState } from '../state';

/** What a view is made from. */
export interface ViewContext {
  readonly profile: Profile;
  readonly state: PaneState;
  readonly pane: Pane;
  /** The heading takes the focus: false for the very first view. */
  readonly focus: boolean;
  readonly now: Date;
}

/** A view: its content, and its actions at the foot of the pane. Another key means another view. */
export interface View {
  readonly key: string;
  readonly body: ReactNode;
  readonly footer: ReactNode;
}
