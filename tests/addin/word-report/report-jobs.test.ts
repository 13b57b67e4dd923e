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
import { docx, p, partsOf, table, zipped } from '../../word/make-docx';

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
  const found = await jobs.reread({ file: fileOf(handed[0]?.bytes ?? new Uint8Array()), trace, last: null }, options());
  expect(found).toMatchObject({ year: 2016, against: 2016, findings: [], toCheck: [], unheld: 0, known: true });
  expect(found.read).toBeGreaterThan(300);
  // Every figure states a cell, or is one of a note («la somme peut différer de 100») that states none.
  expect(found.outside).toBe(found.unknown.length);
  for (const { before } of found.unknown)
    expect(before).toMatch(/différer de $|dépasser $|ensemble font $|Un poste\u00a0: $/);
});

test('a draft takes the styles and the page of a template .dotx that was chosen', async () => {
  const { jobs, handed } = jobsWith();
  const parts = partsOf(`${p('à jeter')}<w:sectPr><w:pgSz w:w="8000" w:h="9000"/></w:sectPr>`);
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
  const types = (parts['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    `<Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  );
  const template = fileOf(zipped({ ...parts, '[Content_Types].xml': types }), 'modele.dotx');
  await jobs.draft({ trace, edition: '2016', template }, options());
  const files = unzipSync(handed[0]?.bytes ?? new Uint8Array());
  const body = new TextDecoder().decode(files['word/document.xml']);
  expect(body).toContain('<w:pStyle w:val="Titre1"/>');
  expect(body).toContain('w:w="8000"');
  expect(body).not.toContain('à jeter');
  expect(new TextDecoder().decode(files['[Content_Types].xml'])).not.toContain('template.main+xml');
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
  const { unknown } = await jobs.reread({ file: fileOf(report), trace, last: null }, options());
  expect(unknown.map(({ row, text }) => [row, text])).toEqual([['Tartes', '12']]);
});

test('a report of a year before is held against as well; one that cannot be read is named', async () => {
  const { jobs } = jobsWith();
  const of = (year: number, text: string): Uint8Array => docx(p(`Rapport ${year}`, 'Titre1') + p(text));
  const file = fileOf(of(2016, 'Nous avons suivi 123 familles du quartier, contre 134 en 2015.'));
  const last = fileOf(of(2015, 'Nous avons suivi 131 familles du quartier, contre 120 en 2014.'), 'rapport-2015.docx');
  const found = await jobs.reread({ file, trace: null, last }, options());
  expect(found.findings.map(({ kind, expected }) => [kind, expected])).toEqual([['an-dernier', '131']]);
  expect(found.last).toEqual({
    name: 'rapport-2015.docx',
    text: 'Rapport de 2015\u00a0: 1\u00a0chiffre des années passées comparé, 0 qu’il n’imprime pas.',
  });
  const wrong = fileOf(new TextEncoder().encode('%PDF-1.7'), 'ancien.pdf');
  await expect(jobs.reread({ file, trace: null, last: wrong }, options())).rejects.toMatchObject({
    text: expect.stringMatching(/^«\u00a0ancien\.pdf\u00a0» – .*PDF/) as string,
  });
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
