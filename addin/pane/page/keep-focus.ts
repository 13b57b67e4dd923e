import { type RefObject, useLayoutEffect } from 'react';

const CONTROLS = 'button, input, select, textarea, a[href], summary';

const controlsOf = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(CONTROLS)];

const isInFoot = (control: Element): boolean => control.closest('footer') !== null;

/**
 * A control that leaves the view while it has the focus («Afficher les 32 autres lignes», the finding that was just
 * accepted) would leave the keyboard at the top of the page, and a screen reader without a word. What stands in its place
 * then takes the focus; the heading does for the actions of the foot, where a second Enter would start what comes next.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    let last: { control: Element; index: number; inFoot: boolean } | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const index = controlsOf(element).indexOf(target);
      last = index < 0 ? null : { control: target, index, inFoot: isInFoot(target) };
    };
    const observer = new MutationObserver(() => {
      const { activeElement } = document;
      if (last === null || last.control.isConnected || !document.hasFocus()) return;
      if (activeElement !== null && activeElement !== document.body) return;
      const next = last.inFoot ? undefined : controlsOf(element)[last.index];
      const heading = element.querySelector('h1');
      last = null;
      (next === undefined || isInFoot(next) ? heading : next)?.focus();
    });
    element.addEventListener('focusin', remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root]);
}
