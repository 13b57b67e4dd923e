import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROFILE } from '@report/profiles/alupse';
import { createHelpPart } from '../../../addin/pane/help';
import { problemText } from '../../../addin/pane/help/problem-file';
import { VERSION } from '../../../addin/pane/help/words';
import type { PaneState } from '../../../addin/pane/model/state';
import { finding, opened, registers, summary } from './fake-ports';
import { settle } from './settle';
import { read, seen } from './seen';

const HOST = { platform: 'PC', version: '16.0.17928' };
const JOBS = { host: () => HOST, save: () => undefined };
const AT = new Date(Date.UTC(2017, 2, 12));
const helping: PaneState = { ...read, overlays: [{ kind: 'help' }] };
const view = (state: PaneState) => seen(state, { helpPart: () => createHelpPart(JOBS) });

test('the version of the help is the one the change log begins with', () => {
  const log = readFileSync(path.join(import.meta.dirname, '../../../CHANGELOG.md'), 'utf8');
  expect(/^## (\d+\.\d+\.\d+)/m.exec(log)?.[1]).toBe(VERSION);
});

test('the help says what the pane does, the guide, the keys, how to report, and what is new', () => {
  const { title, text } = view(helping);
  expect(title).toBe('Aide');
  for (const heading of ['Guide', 'Raccourcis', 'Signaler un problème', `Nouveau dans la version ${VERSION}`])
    expect(text).toContain(heading);
});

test('it is seen over an incident and over a run', async () => {
  const incident = { during: 'generate', code: null, reference: '7F3A', untouched: true, local: false } as const;
  expect(view({ ...helping, step: 'statistics', incident }).title).toBe('Aide');
  const { pane } = await opened({ openRegisters: () => new Promise(() => undefined) });
  pane.openHelp();
  await settle();
  expect(pane.state()).toMatchObject({ run: { kind: 'open' }, overlays: [{ kind: 'help' }] });
  expect(view(pane.state()).title).toBe('Aide');
  pane.leaveOverlay();
  expect(pane.state()).toMatchObject({ run: { kind: 'open', cancelling: false }, overlays: [] });
});

test('the file for a technician names the incident and counts, and nothing that the user wrote', () => {
  const CANARY = 'CANARI';
  const state: PaneState = {
    ...read,
    incident: { during: 'check', code: 'SHEET_PROTECTED', reference: '7F3A', untouched: true, local: false },
    filter: { ...read.filter, words: CANARY },
    registers: registers({
      summaries: [summary({ sheet: CANARY, file: CANARY, columns: { number: CANARY } })],
      findings: [finding({ message: CANARY, sheet: CANARY, address: CANARY, file: CANARY }), finding()],
      ignoredSheets: [],
    }),
  };
  const text = problemText(PROFILE, state, HOST, AT);
  expect(text).not.toContain(CANARY);
  for (const told of [
    'SHEET_PROTECTED, code 7F3A',
    'PC 16.0.17928',
    'dialogueCases',
    '263 lignes',
    'R14 error\u00a0: 2',
  ])
    expect(text).toContain(told);
});

test('a part that cannot be fetched is said, and the view is as before', async () => {
  const { AppError } = await import('@report/engine/contract');
  const { pane } = await opened({ helpJobs: () => Promise.reject(new AppError('PANE_INCOMPLETE')) });
  pane.openHelp();
  await settle();
  expect(pane.state()).toMatchObject({ overlays: [] });
  expect(pane.state().notice).toContain('Le volet');
});
