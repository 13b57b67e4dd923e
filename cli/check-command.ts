import { check, checkUsage } from './check';
import { runCommand } from './run-command';

await runCommand(checkUsage, check);
