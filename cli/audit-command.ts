import { auditFile, auditUsage } from './audit';
import { runCommand } from './run-command';

await runCommand(auditUsage, async (profile, argv, say) => {
  if (!(await auditFile(profile, argv, say))) process.exitCode = 1;
});
