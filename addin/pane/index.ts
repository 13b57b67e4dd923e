export { mountOutside } from './mount-outside';
export { mountPane } from './mount-pane';
export { parseChoices } from './parse-choices';
export type { PanePorts, RememberedChoices } from './ports';
