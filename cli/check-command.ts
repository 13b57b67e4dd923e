import { check, CHECK_USAGE } from './check';
import { runCommand } from './run-command';

await runCommand(CHECK_USAGE, check);
