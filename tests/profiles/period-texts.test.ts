import { serialDay, type Period } from '@report/engine/calendar';
import { profileOfPeriod } from '@report/engine/profile';
import { PROFILE as ALUPSE } from '@report/profiles/alupse/profile';
import { PROFILE as EXEMPLE } from '@report/profiles/exemple/profile';

const PERIOD: Period = { firstDay: serialDay(2017, 3, 5), lastDay: serialDay(2018, 5, 6) };
const texts = (data: unknown): string[] =>
  typeof data === 'string'
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap((part) => texts(part))
      : [];

test.each([ALUPSE, EXEMPLE])('no text of the profile says «year» of another period', (profile) => {
  const { tables, units, lists } = profileOfPeriod(profile, PERIOD).profile;
  const wrong = /31\.12|01\.01|dans l’année|l’année précédente|\{année|\{fin\}|\{début\}|\{[Pp]ériode|\{après\}/;
  expect(texts({ tables, units, lists }).filter((text) => wrong.test(text))).toEqual([]);
});

test('a table written for whole years, or by quarters of one, is left out with its reason', () => {
  expect(new Set(profileOfPeriod(ALUPSE, PERIOD).unavailable.map(({ reason }) => reason))).toEqual(
    new Set(['annee-entiere', 'une-annee-civile']),
  );
  const years = { firstDay: serialDay(2017, 1, 1), lastDay: serialDay(2018, 12, 31) };
  expect(new Set(profileOfPeriod(ALUPSE, years).unavailable.map(({ reason }) => reason))).toEqual(
    new Set(['une-annee-civile']),
  );
});
