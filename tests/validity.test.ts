import { markFindings } from '@report/addin/actions';
import { writeResultsFile } from '@report/addin/files';
import { atOnce } from '@report/engine/registers';
import type { DraftRequest } from '@report/word/draft';
import { understand } from '@report/word/radar';
import { draftWithMemory } from '@report/word/report';
import { listChanges, memoryOf, writeUpdate } from '@report/word/update';
import { cellsOfAnswer } from '@report/word/cells';
import { registersWorkbook } from '@report/samples/workbook';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ExcelHost } from '../excel-host';
import { anAnswer, aRow, aTable } from './addin/layout/a-table';
import { open } from './addin/workbook/user-workbook';
import { write } from './addin/workbook/write';
import { PROFILE } from './fixtures/alupse';
import { correct, createRegister, layoutSheets } from './fixtures/alupse-addin';
import { schemaFaults } from './fixtures/schema-faults';

/** What the product writes, tried with Microsoft's own validator: one small file of every kind. */

const NOW = new Date(2026, 10, 22, 10, 42);
const motives = (of: number): ReturnType<typeof aTable> =>
  aTable({
    id: 'dialogue-motif',
    rows: [
      aRow('Violence sexuelle', [{ count: of, percent: of }]),
      aRow('Autres <&> ', [{ count: 123 - of, percent: 100 - of }]),
      aRow('Non renseigné', [{ count: 0, percent: null }], 'missing'),
    ],
    sentence: `Motif principal : violence sexuelle ${of} %.`,
  });
/** A report of one table with a chart, without the pages of definitions. */
const models = layoutSheets(anAnswer([motives(44)]), new Map(), { computedOn: NOW, absent: [] }).slice(0, -1);

/** Registers that were made here, one of them corrected and marked, and a report beside them. */
async function workbook(): Promise<Uint8Array> {
  const { host, runner } = open(ExcelHost.empty({ fileName: 'registres.xlsx' }));
  const { sheet } = await createRegister(runner, 'dialogueChildren', NOW);
  await createRegister(runner, 'dialogueActs', NOW);
  const cell = { file: null, sheet, address: 'C2' };
  host.sheet(sheet).GetRange('C2').Values = [['fem']];
  const [rule, register, field] = ['R14', 'dialogueChildren', 'sex'] as const;
  await correct(
    runner,
    [
      {
        ...{
          id: 'one',
          cluster: 'one',
          certainty: 'likely',
          shown: null,
          message: '',
          tables: [],
          rule,
          register,
          field,
        },
        cells: [{ ...cell, before: 'fem', after: 'F' }],
      },
    ],
    NOW,
  );
  await markFindings(runner, [{ ...cell, rule, register, severity: 'error', message: '', tables: [] }]);
  await write(runner, models);
  expect(host.warnings).toEqual([]);
  expect(host.sheetNames).toContain('Journal des corrections');
  return host.save();
}

function draft(): Uint8Array {
  const request: DraftRequest = {
    answer: anAnswer([motives(44)]),
    chapters: [{ headings: ['Le service', 'Motifs en {année}'], tables: ['dialogue-motif'], toWrite: ['le bilan.'] }],
    charts: new Map([['dialogue-motif', { kind: 'bar', shows: 'figure' }]]),
    title: 'Rapport 2016',
  };
  return atOnce(draftWithMemory(request, null)).bytes;
}

/** The draft with the figures of another count, as tracked changes. */
function updated(): Uint8Array {
  const file = draft();
  const first = atOnce(understand(file, { books: [], cells: null, year: null }));
  const memory = memoryOf(first.document);
  const known = atOnce(understand(file, { books: [memory.book], cells: null, year: 2016 }));
  const { changes } = atOnce(listChanges(known, cellsOfAnswer(anAnswer([motives(50)]))));
  expect(changes.length).toBeGreaterThan(1);
  const revision = { author: 'Essai & Cie', date: '2026-01-05T10:00:00Z' };
  return atOnce(writeUpdate(known.document, changes, { revision }));
}

test('registers that were created, corrected and marked, and a report beside them; opened, changed and saved again', async () => {
  const file = await workbook();
  expect(await schemaFaults(file, 'xlsx')).toEqual([]);
  const { host, runner } = open(await ExcelHost.open(file, { fileName: 'registres.xlsx' }));
  await createRegister(runner, 'dialogueContacts', NOW);
  await write(runner, models);
  expect(await schemaFaults(await host.save(), 'xlsx')).toEqual([]);
});

test('a file that has faults keeps them, and gets no other', async () => {
  const [styles, wrong] = ['xl/styles.xml', '<font><name val="Calibri"/><sz val="11"/></font>'];
  const parts = unzipSync(await ExcelHost.empty().save());
  const spoilt = strFromU8(parts[styles] ?? new Uint8Array()).replace(/<font>.*?<\/font>/, wrong);
  const file = zipSync({ ...parts, [styles]: strToU8(spoilt) });
  const before = await schemaFaults(file, 'xlsx');
  expect(before).toHaveLength(1);
  const { host, runner } = open(await ExcelHost.open(file));
  await write(runner, models);
  expect(await schemaFaults(await host.save(), 'xlsx')).toEqual(before);
});

test('sample registers', async () => {
  const acts = [{ date: 45_000, caseId: 'D-1', nature: 'appel', familyPresent: true }];
  const file = registersWorkbook(
    PROFILE,
    new Map([['dialogueActs', acts] as const, ['dialogueContacts', []] as const]),
    NOW,
  );
  expect(await schemaFaults(file, 'xlsx')).toEqual([]);
});

test('the results alone', async () => {
  expect(await schemaFaults(writeResultsFile(models), 'xlsx')).toEqual([]);
});

test('a draft in Word, the workbook behind its chart, and the draft brought up to date', async () => {
  const file = draft();
  expect(await schemaFaults(file, 'docx')).toEqual([]);
  const behind = unzipSync(file)['word/embeddings/graphique1.xlsx'] ?? new Uint8Array();
  expect(await schemaFaults(behind, 'xlsx')).toEqual([]);
  expect(await schemaFaults(updated(), 'docx')).toEqual([]);
});
