import { deriveFacts, buildRequest, tabulate } from '../../../../fixtures/alupse';
import { buildRegisters } from '../../../../fixtures/build-registers';

const opened = (year: number, mainMotive: string | null, requester: string) => ({
  requestDate: `${year}-03-01`,
  openingDate: `${year}-03-02`,
  mainMotive,
  requester,
});

test('new files by motive and by who asked: families and professionals side by side', () => {
  const registers = buildRegisters({
    dialogueCases: [
      opened(2016, 'violence-sexuelle', 'famille'),
      opened(2016, 'violence-sexuelle', 'famille'),
      opened(2016, 'violence-sexuelle', 'professionnel'),
      opened(2016, 'negligence', 'professionnel'),
      opened(2016, null, 'famille'),
      opened(2015, 'negligence', 'famille'),
    ].map((row, index) => ({ ...row, caseId: `D-${index}` })),
  });
  const tables = ['dialogue-motif-demandeur'];
  const [table] = tabulate(
    buildRequest(deriveFacts(registers, 2016), { edition: 'complete', rounding: 'plain', tables }),
  ).tables;
  const counts = (code: string) => table?.rows.find((row) => row.code === code)?.cells.map(({ count }) => count);
  expect(table?.columns.map(({ code }) => code)).toEqual(['famille', 'professionnel', 'total']);
  expect(counts('violence-sexuelle')).toEqual([2, 1, 3]);
  expect(counts('negligence')).toEqual([0, 1, 1]);
  expect(counts('')).toEqual([1, 0, 1]);
  expect(table?.total?.cells.map(({ count }) => count)).toEqual([3, 2, 5]);
  expect(table?.base.n).toBe(5);
});
