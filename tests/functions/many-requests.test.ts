import { sendMany } from './many-requests';

/** A sample, always the same, of the campaign beside it. */
test('2 000 damaged requests, with and without tokens: declared codes only, nothing of the input', async () => {
  const { codes, wrong } = await sendMany(2000, 14);
  expect(wrong.slice(0, 3)).toEqual([]);
  // Another catalogue is met too seldom for the sample: the campaign meets it.
  const met = Object.keys(codes).filter((code) => code !== 'CATALOGUE_MISMATCH');
  expect(met.sort()).toEqual([
    'METHOD_NOT_ALLOWED',
    'NOT_ALLOWED',
    'NOT_JSON',
    'OK',
    'ORIGIN_REFUSED',
    'SIGN_IN_EXPIRED',
    'SIGN_IN_REQUIRED',
    'WRONG_MEDIA_TYPE',
    'WRONG_PROJECTIONS',
    'WRONG_SHAPE',
  ]);
});
