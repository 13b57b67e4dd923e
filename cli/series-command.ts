import { series, seriesUsage } from './series';
import { runCommand } from './run-command';

await runCommand(seriesUsage, series);
