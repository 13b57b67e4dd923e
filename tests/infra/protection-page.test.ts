import { readFileSync } from 'node:fs';
import path from 'node:path';
import { statisticsRequest } from '@report/engine/contract';
import * as names from '../../addin/workbook/product-names';
import { PER_PERSON } from '../../functions/http/rate-limit';

/** What the page says to a data-protection officer, beside what the code does: whatever is added to one is missed in the other. */
const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const page = read('docs/protection-des-donnees.md');
const line = (title: string): string => page.split('\n').find((one) => one.startsWith(`| ${title}`)) ?? '';

test('every field that is sent is said', () => {
  const words: Readonly<Record<keyof typeof statisticsRequest.shape, string>> = {
    contract: 'version du volet',
    catalogue: 'empreinte du catalogue',
    periods: 'périodes',
    edition: 'édition',
    rounding: 'arrondi',
    tables: 'tableaux demandés',
    composed: 'tableaux sur mesure',
    projections: 'effectifs',
  };
  expect(Object.keys(words).sort()).toEqual(Object.keys(statisticsRequest.shape).sort());
  const sent = line('**envoyé au service**');
  for (const word of Object.values(words)) expect(sent).toContain(word);
  // A quantity is sent with its extremes: of one child they are its value.
  for (const word of ['connues', 'somme', 'la plus petite', 'la plus grande']) expect(sent).toContain(word);
});

test('every setting that stays in a workbook is said, and what stays on the computer', () => {
  const words: Readonly<Record<string, string>> = {
    ANSWERS_KEY: 'réponses aux questions',
    EXCEPTIONS_KEY: 'exceptions',
    CHOICES_KEY: 'année et choix',
    COMPUTE_KEY: 'lieu du calcul',
    CHECK_KEY: 'dernière vérification',
    REPORT_KEY: 'rapport Word',
    CUSTOM_KEY: 'tableaux sur mesure',
    EDITION_KEY: 'éditions figées',
    ROWS_KEY: 'lignes comptées d’une édition figée',
    RUN_KEY: 'écriture en cours',
    MARK_KEY: 'repères',
    VIEWS_KEY: 'l’endroit du volet',
    VISITS_KEY: 'dernière visite',
    TOUR_KEY: 'présentation',
  };
  expect(
    Object.keys(names)
      .filter((name) => name.endsWith('_KEY'))
      .sort(),
  ).toEqual(Object.keys(words).sort());
  const kept = line('gardé dans le classeur') + line('gardé sur le poste');
  for (const word of Object.values(words)) expect(kept).toContain(word);
});

test('the times are those of the code', () => {
  expect(PER_PERSON.burst * PER_PERSON.interval).toBe(60_000);
  expect(line('dit par la connexion')).toContain('une minute (compteur)');
  expect(read('infra/main.bicep')).toContain('retentionInDays: 30');
  expect(line('noté par le service')).toContain('30 jours');
});

test('every file that a command writes has its line', () => {
  const usages = ['check', 'report', 'cross', 'series', 'audit', 'word-arguments', 'arguments'].map((name) =>
    read(`cli/${name}.ts`),
  );
  const options = new Set(
    usages.flatMap((usage) => [...usage.matchAll(/--(?:out|json|list|answers)\b/g)].map(([one]) => one)),
  );
  expect([...options].sort()).toEqual(['--answers', '--json', '--list', '--out']);
  const [, files = ''] = page.split('## Chaque fichier');
  for (const option of options) expect(files.split('## ')[0]).toContain(`\`${option}\``);
});
