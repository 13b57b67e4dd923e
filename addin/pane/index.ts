export { generateFromRibbon } from './generate-from-ribbon';
export { mountOutside } from './mount-outside';
export { mountPane } from './mount-pane';
export { parseChoices } from './parse-choices';
export type { PanePorts, RememberedChoices } from './ports';
export { writeClipboard } from './write-clipboard';
