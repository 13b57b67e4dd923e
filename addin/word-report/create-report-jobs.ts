import type { Profile } from '@report/engine/profile';
import { acceptDifference, keyOfFinding } from '@report/word/radar';
import { NO_REPORT, reportProfileOf, type ReportData } from '@report/word/report';
import { memoryOf, memoryParts, packMemory, parseMemory, rememberAnswers, writeUpdate } from '@report/word/update';
import { inSlices } from '../actions';
import { draftJob } from './draft-job';
import { listReport, openReport, type ListedReport, type OpenReport } from './plan-job';
import { rereadJob } from './reread-job';
import type { ReportJobs } from './types';

interface JobsOptions {
  readonly profile: Profile;
  /** What the association ships about its printed reports; null: nothing. */
  readonly report: ReportData | null;
  /** What the workbook remembers of reports; whatever shape it has. */
  readonly load: () => Promise<unknown>;
  readonly save: (memory: object) => Promise<void>;
  /** Hands a file over to the user. */
  readonly handOver: (name: string, bytes: Uint8Array) => void;
  readonly now: () => Date;
}

/** The work on reports. What is opened to be brought up to date stays in memory until another one is. */
export function createReportJobs({ profile, report: data, load, save, handOver, now }: JobsOptions): ReportJobs {
  const report = data === null ? NO_REPORT : reportProfileOf(data);
  let open: (OpenReport & { readonly of: object }) | null = null;
  let listed: ListedReport | null = null;
  const memory = async () => parseMemory(await load());
  return {
    draft: async (asked, options) => {
      const { bytes, ...draft } = await draftJob(profile, report, asked, options);
      handOver(draft.name, bytes);
      return draft;
    },
    reread: async (asked, options) => rereadJob(profile, report, { ...asked, memory: await memory() }, options),
    accept: async (finding, meant) => {
      const before = await memory();
      const key = keyOfFinding(finding);
      const others = before.accepted.filter((one) => one.key !== key);
      const more = meant ? [acceptDifference(finding, now().toISOString().slice(0, 10))] : [];
      await save(packMemory({ ...before, accepted: [...others, ...more] }));
    },
    plan: async ({ file, trace, said }, options) => {
      if (open?.file !== file || open.of !== trace) {
        const opened = await openReport(profile, report, { file, trace, memory: await memory() }, options);
        open = { ...opened, of: trace };
      }
      listed = await listReport(open, said, options);
      return listed.plan;
    },
    write: async ({ accepted, tracked }, { signal, onStage }) => {
      if (listed === null || open === null) throw new Error('no report is open');
      const { list, answers, understood } = listed;
      const changes = list.changes.filter(({ id }) => accepted.has(id));
      onStage('write');
      const revision = tracked ? { author: profile.brand.product, date: `${now().toISOString().slice(0, 19)}Z` } : null;
      const own = memoryOf(understood.document);
      const along = rememberAnswers(own, understood, answers, changes);
      const more = along === own ? new Map<string, Uint8Array>() : memoryParts(understood.document, along);
      const bytes = await inSlices(writeUpdate(understood.document, changes, { revision, more }), signal);
      const before = await memory();
      const kept = rememberAnswers(before, understood, answers, changes);
      // Remembering is a comfort: a workbook that refuses it must not keep the file from the user.
      const remembered =
        kept === before ||
        (await save(packMemory(kept)).then(
          () => true,
          () => false,
        ));
      const name = `${open.file.name.replace(/\.docx$/i, '')}-${now().toISOString().slice(0, 10)}.docx`;
      handOver(name, bytes);
      return { name, replaced: changes.length, remembered };
    },
  };
}
