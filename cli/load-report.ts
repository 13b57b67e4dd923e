import type { Profile } from '@report/engine/profile';
import { NO_REPORT, type ReportData, type ReportProfile, reportProfileOf } from '@report/word/report';
import { ships } from './load-profile';

/** What a profile ships about its printed reports: the `report.ts` beside its `profile.ts`; nothing when it has none. */
export async function loadReport({ name }: Pick<Profile, 'name'>): Promise<ReportProfile> {
  if (!ships(name, 'report.ts')) return NO_REPORT;
  const { REPORT } = (await import(`../profiles/${name}/report.ts`)) as { readonly REPORT: ReportData };
  return reportProfileOf(REPORT);
}
