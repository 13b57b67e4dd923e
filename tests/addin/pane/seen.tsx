import { renderToStaticMarkup } from 'react-dom/server';
import { PROFILE } from '@report/profiles/alupse';
import { createPane } from '../../../addin/pane/work/create-pane';
import type { Pane } from '../../../addin/pane/model/pane';
import { PaneView } from '../../../addin/pane/views/pane-view';
import { ProfileProvider } from '../../../addin/pane/views/profile-context';
import { INITIAL_STATE, type PaneState } from '../../../addin/pane/model/state';
import { ASKING, laterView } from '../../../addin/pane/views/later-view';
import { UiRoot } from '../../../addin/ui';
import { CHOICES, fakePorts, registers, table } from './fake-ports';

const now = new Date(2017, 2, 12, 10, 47);
export const at = new Date(2017, 2, 12, 10, 42);
export const checked = { at, fingerprint: 'f1' };
/** A workbook that was read. */
export const read: PaneState = {
  ...INITIAL_STATE,
  registers: registers(),
  choices: CHOICES,
  tables: [table(), table({ id: 'b' })],
  prepared: true,
};

export interface Seen {
  readonly text: string;
  readonly title: string;
  /** Without the three steps and the help. */
  readonly buttons: readonly string[];
  readonly html: string;
}

/** What a person reads of a state, spaces of all kinds alike; and the buttons it offers. */
export function seen(state: PaneState, more: Partial<Pane> = {}): Seen {
  const pane = {
    ...createPane(fakePorts()),
    laterView: () => laterView,
    asking: () => ASKING,
    ...more,
    state: () => state,
  };
  const html = renderToStaticMarkup(
    <UiRoot>
      <ProfileProvider value={PROFILE}>
        <PaneView pane={pane} now={() => now} />
      </ProfileProvider>
    </UiRoot>,
  );
  const plain = (part: string): string =>
    part
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#x27;/g, '’')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    text: plain(html),
    title: plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''),
    buttons: [...html.matchAll(/<button.*?<\/button>/gs)].map(([button]) => plain(button)).slice(4),
    html,
  };
}
