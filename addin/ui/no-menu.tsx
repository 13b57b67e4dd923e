/**
 * Stands in the built pane for the menus that the library's buttons can open (vite.config.ts): no button of this pane
 * opens one, and they weigh as much as all of its views.
 */
export function ContextualMenu(): never {
  throw new Error('the built pane has no menus: see addin/vite.config.ts');
}
