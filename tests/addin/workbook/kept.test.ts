import {
  loadAnswers,
  loadExceptions,
  saveAnswers,
  saveExceptions,
  saveStaysHere,
  staysHere,
} from '@report/addin/workbook';
import { AppError } from '@report/engine/contract';
import { strFromU8, unzipSync } from 'fflate';
import { NO_ANSWERS } from '@report/engine/registers';
import { ExcelHost } from '../../../excel-host';
import { open, openUserWorkbook } from './user-workbook';

test('answers and exceptions are kept in the workbook, also when it is saved and opened again', async () => {
  const { host, runner } = await openUserWorkbook();
  expect([await loadAnswers(runner), await loadExceptions(runner)]).toEqual([null, null]);
  const answers = { ...NO_ANSWERS, sheets: [{ file: null, sheet: 'Été', register: null }] };
  await saveAnswers(runner, answers);
  await saveExceptions(runner, [{ rule: 'R05', detail: '« vu »' }]);
  const again = open(await ExcelHost.open(await host.save()));
  expect(await loadAnswers(again.runner)).toEqual(answers);
  expect(await loadExceptions(again.runner)).toEqual([{ rule: 'R05', detail: '« vu »' }]);
  expect([...again.host.settings.keys()]).toEqual(['alupse.answers', 'alupse.exceptions']);
});

test('a name that was answered for is nowhere in the saved file, but as a hash', async () => {
  const { host, runner } = await openUserWorkbook();
  const values = [{ vocabulary: 'dialogueMotif', text: 'canari eloise', code: 'negligence' }];
  await saveAnswers(runner, { ...NO_ANSWERS, values });
  expect(await loadAnswers(runner)).toEqual({
    ...NO_ANSWERS,
    hashed: [
      {
        salt: expect.stringMatching(/^[a-p]{32}$/) as string,
        values: [
          {
            vocabulary: 'dialogueMotif',
            hash: expect.stringMatching(/^[a-p]{16}$/) as string,
            code: 'negligence',
          },
        ],
      },
    ],
  });
  const parts = Object.values(unzipSync(await host.save())).map((part) => strFromU8(part));
  expect(parts.filter((part) => part.includes('alupse.answers'))).toHaveLength(1);
  expect(parts.filter((part) => /canari|eloise/i.test(part))).toEqual([]);
});

test('that nothing leaves is kept with the workbook; damaged, it still holds', async () => {
  const { host, runner } = await openUserWorkbook();
  expect(await staysHere(runner)).toBe(false);
  await saveStaysHere(runner, true);
  const again = open(await ExcelHost.open(await host.save()));
  expect(await staysHere(again.runner)).toBe(true);
  await saveStaysHere(again.runner, false);
  expect(await staysHere(again.runner)).toBe(false);
  for (const damaged of ['"{damaged"', 'null', '17', JSON.stringify('{"here":"no"}'), '{}']) {
    again.host.settings.set('alupse.compute', damaged);
    expect([damaged, await staysHere(again.runner)]).toEqual([damaged, true]);
  }
});

test('what is damaged is as if it were not there', async () => {
  const { host, runner } = await openUserWorkbook();
  host.settings.set('alupse.answers', '"{damaged"');
  host.settings.set('alupse.exceptions', '17');
  expect([await loadAnswers(runner), await loadExceptions(runner)]).toEqual([null, 17]);
});

test('too much is refused, and what was kept stays', async () => {
  const { host, runner } = await openUserWorkbook();
  await saveExceptions(runner, [{ detail: 'x' }]);
  const many = Array.from({ length: 5000 }, () => ({ detail: 'x'.repeat(200) }));
  await expect(saveExceptions(runner, many)).rejects.toEqual(new AppError('SETTINGS_FULL'));
  expect(await loadExceptions(runner)).toEqual([{ detail: 'x' }]);
  expect(host.settings.size).toBe(1);
});
