import { load, LOAD_USAGE } from './load';
import { runCommand } from './run-command';

await runCommand(LOAD_USAGE, load);
