import type { PanePorts, Visit } from '../../../addin/pane';
import { sinceText } from '../../../addin/pane/views/opening';
import { opened, registers } from './fake-ports';
import { settle } from './settle';
import { read, seen } from './seen';

const at = new Date(2017, 2, 3, 9, 5);
const now = new Date(2017, 2, 12, 10, 47);
const VISIT: Visit = { at, added: 14, changed: 0, removed: 0, toReview: 2 };
const CHECK = { workbook: 'abcdefghijklmnop', at, fingerprint: 'fh', merged: false };
const ports: Partial<PanePorts> = {
  loadCheck: () => Promise.resolve(CHECK),
  visit: () => Promise.resolve(VISIT),
};
const since = { ...VISIT, year: 2016, ready: 28, complete: 25 };

test('what is new since the last visit is one line, in words', () => {
  const text = (more: Partial<typeof since>): string => sinceText({ ...since, ...more }, now).replaceAll('\u00a0', ' ');
  expect(text({})).toBe(
    'Depuis votre dernière visite, le 3 mars à 9 h 05 : 14 lignes nouvelles. À la dernière vérification, 2 constats à revoir. 2016 : 25 tableaux complets sur 28.',
  );
  expect(text({ added: 1, changed: 1, removed: 1, toReview: 1, complete: 1 })).toContain(
    ': 1 ligne nouvelle, 1 ligne changée, 1 ligne enlevée. À la dernière vérification, 1 constat à revoir. 2016 : 1 tableau complet sur 28.',
  );
  expect(text({ added: 0, toReview: 0, ready: 0 })).toMatch(/: aucune ligne nouvelle\.$/);
});

test('it is told once the pane has opened, without writing into the workbook, and leaves with the first thing that is done', async () => {
  const written: string[] = [];
  const note = (what: string) => (): Promise<void> => {
    written.push(what);
    return Promise.resolve();
  };
  const { pane } = await opened({
    ...ports,
    saveCheck: note('check'),
    saveChoices: note('choices'),
    saveAnswers: note('answers'),
  });
  await settle();
  expect(pane.state().since).toMatchObject({ added: 14, year: 2016, ready: 1 });
  expect(seen(pane.state()).text).toContain('14 lignes nouvelles');
  expect(written).toEqual([]);
  pane.check();
  await settle();
  expect(pane.state().since).toBeNull();
});

test('a check is a visit with its findings; a workbook that was never checked has none', async () => {
  const visits: (number | null)[] = [];
  const visit: PanePorts['visit'] = (_, __, toReview) => {
    visits.push(toReview);
    return Promise.resolve(null);
  };
  const { pane } = await opened({ visit });
  await settle();
  expect(visits).toEqual([]);
  pane.check();
  await settle();
  expect(visits).toEqual([registers().findings.length]);
  expect(pane.state().since).toBeNull();
});

test('what fails is not said', async () => {
  const { pane, ports: made } = await opened({ ...ports, visit: () => Promise.reject(new Error('full')) });
  await settle();
  expect(pane.state()).toMatchObject({ since: null, incident: null, notice: null });
  expect(made.reported).toEqual([]);
});

test('the product is introduced in three sentences, where that is due', () => {
  const tour = { due: () => true, seen: () => undefined };
  expect(seen(read, { tour }).text).toContain('En trois phrases');
  expect(seen({ ...read, since }, { tour }).text).not.toContain('En trois phrases');
  expect(seen(read).text).not.toContain('En trois phrases');
});
