/**
 * Stands in the built pane for parts of the component library that no view uses and its buttons, boxes and icons bring
 * along (vite.config.ts): menus, pictures, buttons in two halves, hints of keys.
 */
function unused(): never {
  throw new Error('the built pane has no such part: see addin/vite.config.ts');
}

export const ContextualMenu = unused;
export const Image = unused;
export const ImageIcon = unused;
export const KeytipData = unused;
export const getSplitButtonClassNames = unused;

/** Styles of the second half of a button, asked for every button. */
export const getStyles = (): object => ({});
