import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readRegisters, atOnce } from '@report/engine/registers';
import { REPORT } from '@report/profiles/alupse/report';
import { ALL_TABLES } from '@report/engine/contract';
import { tablesFor } from '@report/engine/catalogue';
import { buildRequest, tabulate } from '@report/engine/wire';
import type { Trace } from '../../../addin/actions';
import { readWorkbookFile } from '../../../addin/files';
import { createReportJobs, type ReportStage } from '../../../addin/word-report';
import { answerOf } from '../../../addin/word-report/answer-of';
import { deriveFacts, PROFILE } from '../../fixtures/alupse';
import { docx, p, table } from '../../word/make-docx';

const GOOD = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');
const { registers } = readRegisters(PROFILE, [readWorkbookFile(new Uint8Array(readFileSync(GOOD)), 'a.xlsx')]);
const facts = deriveFacts(registers, 2016);
/** What the jobs take of a run. */
const trace = { facts, registers: { registers }, answer: { year: 2016, edition: '2016' } } as unknown as Trace;

function jobsWith(kept: { memory: unknown } = { memory: null }) {
  const handed: { name: string; bytes: Uint8Array }[] = [];
  const jobs = createReportJobs({
    profile: PROFILE,
    report: REPORT,
    load: () => Promise.resolve(JSON.parse(JSON.stringify(kept.memory))),
    save: (memory) => {
      kept.memory = memory;
      return Promise.resolve();
    },
    handOver: (name, bytes) => handed.push({ name, bytes }),
    now: () => new Date('2017-03-12T10:42:00Z'),
  });
  return { jobs, handed, kept };
}
const options = (stages: ReportStage[] = []) => ({
  signal: new AbortController().signal,
  onStage: (stage: ReportStage) => stages.push(stage),
});
const fileOf = (bytes: Uint8Array, name = 'rapport.docx'): File => new File([new Uint8Array(bytes)], name);

test('tables computed in slices are those computed at once', () => {
  const ids = tablesFor(PROFILE, ALL_TABLES, registers, facts).ready;
  const asked = { year: 2016, edition: ALL_TABLES, rounding: 'plain' as const, tables: ids };
  const whole = tabulate(PROFILE, buildRequest(PROFILE, facts, asked));
  expect(atOnce(answerOf(PROFILE, trace, ALL_TABLES)).tables).toEqual(whole.tables);
});

test('a draft, reread at once, contradicts nothing', async () => {
  const { jobs, handed } = jobsWith();
  const stages: ReportStage[] = [];
  const draft = await jobs.draft({ trace, edition: '2016', template: null }, options(stages));
  expect(stages).toEqual(['count', 'write']);
  expect(handed.map(({ name }) => name)).toEqual([draft.name]);
  const found = await jobs.reread({ file: fileOf(handed[0]?.bytes ?? new Uint8Array()), trace }, options());
  expect(found).toMatchObject({ year: 2016, against: 2016, findings: [], toCheck: [], unheld: 0, known: true });
  expect(found.read).toBeGreaterThan(300);
});

test('a figure in a table is told with its row', async () => {
  const { jobs, handed } = jobsWith();
  await jobs.draft({ trace, edition: '2016', template: null }, options());
  const files = unzipSync(handed[0]?.bytes ?? new Uint8Array());
  expect(Object.keys(files)).toContain('word/document.xml');
  const report = docx(
    p('Rapport 2016', 'Titre1') +
      p('Nos repas', 'Titre1') +
      table([
        ['Repas', 'Nombre'],
        ['Tartes', '12'],
      ]),
  );
  const { unknown } = await jobs.reread({ file: fileOf(report), trace }, options());
  expect(unknown.map(({ row, text }) => [row, text])).toEqual([['Tartes', '12']]);
});

test('a cancelled job writes nothing', async () => {
  const { jobs, handed } = jobsWith();
  const asking = new AbortController();
  const work = jobs.draft(
    { trace, edition: '2016', template: null },
    {
      signal: asking.signal,
      onStage: (stage) => {
        if (stage === 'write') asking.abort();
      },
    },
  );
  await expect(work).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(handed).toEqual([]);
});

test('nothing accepted: the very bytes; the name says the day', async () => {
  const { jobs, handed, kept } = jobsWith();
  const report = docx(p('Rapport 2015', 'Titre1') + p('Nous avons vu 31 familles.'));
  await jobs.plan({ file: fileOf(report, 'Rapport final.docx'), trace, said: new Map() }, options());
  await jobs.write({ accepted: new Set(), tracked: false }, options());
  expect(handed[0]?.name).toBe('Rapport final-2017-03-12.docx');
  expect(Buffer.from(handed[0]?.bytes ?? [])).toEqual(Buffer.from(report));
  expect(kept.memory).toBeNull();
});

test('a change written as tracked keeps the old figure beside the new one', async () => {
  const { jobs, handed } = jobsWith();
  const report = docx(p('Rapport d’activité 2015', 'Titre1'));
  const plan = await jobs.plan({ file: fileOf(report), trace, said: new Map() }, options());
  const ids = plan.sections.flatMap(({ sentences }) => sentences.flatMap(({ edits }) => edits.map(({ id }) => id)));
  await jobs.write({ accepted: new Set(ids), tracked: true }, options());
  const xml = new TextDecoder().decode(unzipSync(handed[0]?.bytes ?? new Uint8Array())['word/document.xml']);
  expect(xml).toMatch(/<w:del .*2015.*<\/w:del>/s);
  expect(xml).toMatch(/<w:ins .*2016.*<\/w:ins>/s);
});

test('a workbook that cannot keep the answers does not keep the file from the user', async () => {
  const handed: string[] = [];
  const jobs = createReportJobs({
    profile: PROFILE,
    report: null,
    load: () => Promise.resolve(null),
    save: () => Promise.reject(new Error('full')),
    handOver: (name) => handed.push(name),
    now: () => new Date('2017-03-12T10:42:00Z'),
  });
  const file = fileOf(docx(p('Rapport 2015', 'Titre1') + p('Nous avons vu 31 familles.')));
  const { unknown } = await jobs.plan({ file, trace, said: new Map() }, options());
  const said = new Map([[unknown.find(({ text }) => text === '31')?.id ?? '', 'dialogue-motif#base']]);
  const plan = await jobs.plan({ file, trace, said }, options());
  expect(
    plan.sections.flatMap(({ sentences }) => sentences.flatMap(({ edits }) => edits.map(({ old }) => old))),
  ).toContain('31');
  const { remembered } = await jobs.write({ accepted: new Set(), tracked: false }, options());
  expect([remembered, handed.length]).toEqual([false, 1]);
});
