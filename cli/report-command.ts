import { report, REPORT_USAGE } from './report';
import { runCommand } from './run-command';

await runCommand(REPORT_USAGE, report);
