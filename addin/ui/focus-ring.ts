/** Replaces Fluent's inner ring: 2 px, 2 px away, only when the keyboard brought the focus. */
export const focusRing = {
  '&:focus-visible': { outline: '2px solid var(--text)', outlineOffset: '2px' },
  '&::after': { display: 'none' },
};
