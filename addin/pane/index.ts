export { generateFromRibbon } from './work/generate-from-ribbon';
export type { KeptCheck, KeptView } from './work/memory';
export { mountOutside } from './page/mount-outside';
export { mountPane } from './page/mount-pane';
export { parseChoices } from './model/parse-kept';
export { parseCheck, parseView } from './model/parse-kept';
export type { PanePorts, RememberedChoices } from './model/ports';
export { writeClipboard } from './page/write-clipboard';
