export { parseCheck, parseChoices, parseView } from './model/parse-kept';
export type { KeptCheck, KeptView, PanePorts, RememberedChoices } from './model/ports';
export { mountPane } from './page/mount-pane';
export { writeClipboard } from './page/write-clipboard';
export { generateFromRibbon } from './work/generate-from-ribbon';
export type { Visit } from './model/visit';
