/**
 * In Excel on the web, office.js moves the focus at each Tab by itself, and only knows where it is on a control: from the
 * title of a new view, which has the focus without being one, Tab would leave the pane for the grid. There, the browser
 * is left to do what it does in any page.
 */
export function tabFromTitles(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab' && event.target instanceof HTMLElement && event.target.tabIndex < 0)
        event.stopPropagation();
    },
    true,
  );
}
