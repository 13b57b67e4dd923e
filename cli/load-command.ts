import { load, loadUsage } from './load';
import { runCommand } from './run-command';

await runCommand(loadUsage, load);
