import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelHost, HOST_PROFILES } from '../../excel-host';
import { done, paneIn, type Way } from './way/pane-in-excel';
import { open, openUserWorkbook } from './workbook/user-workbook';

/** What a person can undo is emptied by nothing but a press of a button: docs/decisions/144-a-glance-first.md. */

const FILE = path.join(import.meta.dirname, '..', 'fixtures', 'registers', 'dialogue-2016-court.xlsx');
const MERGED = 'Range.getMergedAreasOrNullObject';

const look = (way: Way) =>
  done(way, (pane) => {
    pane.open();
  });

describe.each(['windows-365', 'nasty'] as const)('%s', (name) => {
  const options = HOST_PROFILES[name];

  test('opening, what can be computed, the journal, a figure of a sheet: nothing is emptied; a check may', async () => {
    const way = paneIn(open(await ExcelHost.open(new Uint8Array(readFileSync(FILE)), options)));
    way.host.sheet('Dossiers Dialogue').GetRange('AB3:AC3').Merge(false);
    const { registers } = await look(way);
    expect(registers?.summaries.length).toBeGreaterThan(0);
    const ready = await done(way, (pane) => {
      pane.chooseStep('statistics');
    });
    expect(ready.tables?.length).toBeGreaterThan(10);
    await done(way, (pane) => {
      pane.openOverlay({ kind: 'journal' });
      pane.goTo('Dossiers Dialogue', 'A2');
    });
    expect(way.host.undoCleared).toEqual([]);

    const checked = await done(way, (pane) => {
      pane.leaveOverlay();
      pane.check();
    });
    expect(checked.checked?.fingerprint).toBe(checked.registers?.fingerprint);
    expect(new Set(way.host.undoCleared)).toEqual(new Set([MERGED]));

    // Its merged cells are known from the check, and are still not asked for.
    const again = paneIn(open(await ExcelHost.open(await way.host.save(), options)));
    const { checked: said } = await look(again);
    expect([said, again.host.undoCleared]).toEqual([null, []]);
  });

  test('a workbook without a register: asked for once the person searches again', async () => {
    const way = paneIn(
      await openUserWorkbook((book) => {
        book.addWorksheet('Budget').mergeCells('A1:C1');
      }, options),
    );
    const { registers } = await look(way);
    expect([registers?.summaries, way.host.undoCleared]).toEqual([[], []]);
    await look(way);
    expect(new Set(way.host.undoCleared)).toEqual(new Set([MERGED]));
  });
});
