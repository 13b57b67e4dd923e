export { generateFromRibbon } from './generate-from-ribbon';
export type { KeptCheck, KeptView } from './memory';
export { mountOutside } from './mount-outside';
export { mountPane } from './mount-pane';
export { parseChoices } from './parse-choices';
export { parseCheck, parseView } from './parse-kept';
export type { PanePorts, RememberedChoices } from './ports';
export { writeClipboard } from './write-clipboard';
