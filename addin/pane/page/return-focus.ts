import { type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from 'react';

/** What tells a control of a view again, once the view was drawn anew. */
const nameOf = (control: Element): string =>
  `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent}`;

const CONTROLS = 'button, input, select, textarea';

/**
 * Closing a view gives the focus back to the control that opened it, where it is still there; the heading of the view
 * has it otherwise.
 *
 * @param depth how many views are open over that of the step
 * @returns what to call when something of the view is pressed
 */
export function useReturnFocus(root: RefObject<HTMLElement | null>, viewKey: string, depth: number) {
  const pressed = useRef(new Map<number, string>());
  const before = useRef(depth);
  useLayoutEffect(() => {
    const closed = depth < before.current;
    before.current = depth;
    if (!closed || !document.hasFocus()) return;
    const name = pressed.current.get(depth);
    const found = [...(root.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].find(
      (one) => nameOf(one) === name,
    );
    found?.focus();
  }, [viewKey, depth, root]);
  return ({ target }: SyntheticEvent): void => {
    const control = target instanceof Element ? target.closest(CONTROLS) : null;
    if (control !== null) pressed.current.set(depth, nameOf(control));
  };
}
