import { createHmac } from 'node:crypto';
import { type Answers, hashAnswers, NO_ANSWERS, WritingHash } from '@report/engine/registers';
import { lookupKey } from '@report/engine/vocabularies';
import { answerQuestion, parseAnswers } from '../../fixtures/alupse';
import { cases, only, read, rowsOfCases, SALT } from './six-cases';

/** A name typed where a motive is expected. */
const NAME = 'CANARI Éloïse';
const salt = () => SALT;
const sheet = cases(
  {},
  rowsOfCases((index) => (index < 4 ? { mainMotive: NAME } : {})),
);
const answered = (before: Answers = NO_ANSWERS, code: string | null = 'negligence') =>
  answerQuestion(before, only('whichCode', read([sheet])), code);
const stored = (answers: Answers): unknown => JSON.parse(JSON.stringify(answers));

test('a hash is the HMAC-SHA-256 of the list and the writing, whatever its case and accents', () => {
  const digest = createHmac('sha256', SALT)
    .update(`dialogueMotif/${lookupKey(NAME)}`)
    .digest('hex')
    .slice(0, 16);
  const letters = digest.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
  const writing = new WritingHash(SALT);
  expect(writing.of('dialogueMotif', NAME)).toBe(letters);
  expect(writing.of('dialogueMotif', ' canari ELOISE')).toBe(letters);
  expect(writing.of('countries', NAME)).not.toBe(letters);
  expect(new WritingHash(SALT.replace('a', 'b')).of('dialogueMotif', NAME)).not.toBe(letters);
});

test('what is kept holds no writing, and answers as the writing did', () => {
  const kept = hashAnswers(answered(), salt);
  expect(kept.hashed).toMatchObject([{ salt: SALT, values: [{ vocabulary: 'dialogueMotif', code: 'negligence' }] }]);
  expect(JSON.stringify(kept).toLowerCase()).not.toMatch(/canari|eloise/);
  const again = read([sheet], parseAnswers(stored(kept)));
  expect(again.questions).toEqual([]);
  expect(again.issues.filter(({ kind }) => kind === 'unlisted')).toEqual([]);
});

test('what an earlier version kept as it was written is read, and hashed when answers are kept again', () => {
  const parsed = parseAnswers({ values: [{ vocabulary: 'dialogueMotif', text: lookupKey(NAME), code: 'negligence' }] });
  expect(read([sheet], parsed).questions).toEqual([]);
  const kept = hashAnswers(parsed, salt);
  expect(kept).toEqual(hashAnswers(answered(), salt));
  expect(kept.values).toEqual([]);
});

test('another answer about a writing replaces its hash, and the letters of chance are drawn once', () => {
  const first = hashAnswers(answered(), salt);
  const second = hashAnswers(answered(first, 'violence-sexuelle'), () => 'never drawn');
  expect(second.hashed).toMatchObject([{ salt: SALT, values: [{ code: 'violence-sexuelle' }] }]);
  expect(second.hashed[0]?.values).toHaveLength(1);
});

test('of two workbooks with letters of their own, each is replayed; the last one that says something of a writing holds', () => {
  const other = hashAnswers(answered(NO_ANSWERS, 'violence-sexuelle'), () => SALT.replace('a', 'b'));
  const own = hashAnswers(answered(), salt);
  const motive = (answers: Answers) => {
    const column = read([sheet], answers).registers.get('dialogueCases')?.columns.get('mainMotive');
    return column?.kind === 'code' ? column.codes[0] : null;
  };
  const merged = { ...NO_ANSWERS, hashed: [...other.hashed, ...own.hashed] };
  expect(motive(merged)).toBe(motive(own));
  expect(motive({ ...NO_ANSWERS, hashed: [...own.hashed, ...other.hashed] })).toBe(motive(other));
  expect(motive(own)).not.toBe(motive(other));
});

test('a hash or letters of another shape are left out', () => {
  const good = { vocabulary: 'dialogueMotif', hash: 'a'.repeat(16), code: 'negligence' };
  const parse = (hashed: unknown) => parseAnswers({ hashed }).hashed;
  expect(parse([{ salt: SALT, values: [good, { ...good, hash: NAME }, { ...good, code: 'x' }, 3] }])).toEqual([
    { salt: SALT, values: [good] },
  ]);
  expect([parse([{ salt: 'short', values: [good] }]), parse({ salt: SALT }), parse([null])]).toEqual([[], [], []]);
});
