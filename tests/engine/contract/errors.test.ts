import { APP_ERRORS, AppError, isAppErrorCode } from '@report/engine/contract';

test.each(Object.entries(APP_ERRORS))(
  '%s says what happened, the state of the workbook, and what to do',
  (code, text) => {
    for (const sentence of [text.title, text.sentence, text.remedy]) {
      expect(sentence).toMatch(/^[A-ZÉ]/);
      // No sign that a line end could tear from its word, and no typewriter apostrophe.
      expect(sentence).not.toMatch(/ [:;?!»%]|« |'/);
    }
    expect(text.title).not.toMatch(/\.$/);
    expect(text.remedy).toMatch(/\.$/);
    expect(isAppErrorCode(code)).toBe(true);
  },
);

test('an error names the place in its title, and keeps it out of its message', () => {
  const error = new AppError('SHEET_TOO_LARGE', null, { sheet: 'Actes', cell: 'B9' });
  expect(error.text.title).toBe('Une feuille est trop grande pour être lue (feuille «\u00a0Actes\u00a0», B9)');
  expect([error.message, String(error)]).toEqual(['SHEET_TOO_LARGE', 'AppError: SHEET_TOO_LARGE']);
});

test('an error carries its code and no other text', () => {
  expect(new AppError('NOT_JSON').message).toBe('NOT_JSON');
  expect(['toString', '__proto__', 'constructor', 7, null].some(isAppErrorCode)).toBe(false);
});
