import { delta, deltaUsage } from './delta';
import { runCommand } from './run-command';

await runCommand(deltaUsage, delta);
