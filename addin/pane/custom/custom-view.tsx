import { Action, BackLink, Situation } from '../../ui';
import type { LaterView, View } from '../model/pane';
import { Notice } from '../views/notice';
import { Origin } from '../views/origin-view';
import { ShowRows } from '../views/show-rows';
import { preparingView } from '../views/waiting-views';
import type { CustomContext } from './custom-context';
import { itemView } from './item-view';
import { listView } from './list-view';

/** The view of what someone composes: the page that is open. */
export const customView: LaterView = (context) => {
  const { custom, overlays } = context.state;
  const work = context.pane.customPart()?.work;
  const overlay = overlays.at(-1);
  if (custom === null || work === undefined || overlay?.kind !== 'custom') return preparingView(context);
  const parts = { ...context, custom, work };
  if (overlay.page === 'item' && custom.draft !== null) return itemView(parts, custom.draft);
  if (overlay.page === 'origin' && custom.origin !== null) return originPage(parts, custom.origin);
  return listView(parts);
};

/** Where a figure of them comes from. */
function originPage(
  { state, pane, focus }: CustomContext,
  figure: NonNullable<CustomContext['custom']['origin']>,
): View {
  const reachable = figure.sheets.find(({ file }) => file === null);
  return {
    key: 'custom-origin',
    body: (
      <>
        <BackLink label="Tableaux sur mesure" onClick={pane.leaveOverlay} />
        <Situation title={'D’où vient ce chiffre\u00a0?'} focus={focus} />
        <Notice state={state} pane={pane} />
        <Origin figure={figure} pane={pane} />
      </>
    ),
    footer:
      reachable === undefined ? (
        <Action kind="secondary" label="Revenir" onClick={pane.leaveOverlay} />
      ) : (
        <ShowRows sheet={reachable} pane={pane} />
      ),
  };
}
