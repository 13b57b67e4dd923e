import { report, reportUsage } from './report';
import { runCommand } from './run-command';

await runCommand(reportUsage, report);
