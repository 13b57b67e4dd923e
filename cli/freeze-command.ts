import { freeze, freezeUsage } from './freeze';
import { runCommand } from './run-command';

await runCommand(freezeUsage, freeze);
