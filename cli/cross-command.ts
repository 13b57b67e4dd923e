import { cross, crossUsage } from './cross';
import { runCommand } from './run-command';

await runCommand(crossUsage, cross);
