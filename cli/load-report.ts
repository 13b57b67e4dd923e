import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '@report/engine/profile';
import { NO_REPORT, type ReportData, type ReportProfile, reportProfileOf } from '@report/word/report';

const FOLDER = path.join(import.meta.dirname, '..', 'profiles');

/** What a profile ships about its printed reports: the `report.ts` beside its `profile.ts`; nothing when it has none. */
export async function loadReport({ name }: Pick<Profile, 'name'>): Promise<ReportProfile> {
  if (!existsSync(path.join(FOLDER, name, 'report.ts'))) return NO_REPORT;
  const { REPORT } = (await import(`../profiles/${name}/report.ts`)) as { readonly REPORT: ReportData };
  return reportProfileOf(REPORT);
}
