/**
 * The tabs under the grid, one per visible sheet. Arrow keys move between them, as the pattern for tabs says.
 *
 * @param choose called with the name of the sheet to show
 */
export function showTabs(
  tabs: HTMLElement,
  names: readonly string[],
  current: string,
  choose: (name: string) => void,
): void {
  const buttons = names.map((name) => {
    const button = tabs.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'tab';
    button.textContent = name;
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-selected', String(name === current));
    button.setAttribute('aria-controls', 'grid');
    button.tabIndex = name === current ? 0 : -1;
    button.onclick = () => {
      choose(name);
    };
    return button;
  });
  tabs.onkeydown = ({ key }) => {
    const at = buttons.findIndex((button) => button === tabs.ownerDocument.activeElement);
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = buttons[at + step];
    if (step !== 0 && next !== undefined) next.focus();
  };
  tabs.replaceChildren(...buttons);
  buttons.find((button) => button.textContent === current)?.scrollIntoView({ block: 'nearest' });
}
