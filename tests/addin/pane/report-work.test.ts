import { AppError } from '@report/engine/contract';
import type { JobOptions, ReportJobs } from '../../../addin/word-report';
import { copiedList } from '../../../addin/pane/report/copied-list';
import type { ReportWork } from '../../../addin/pane/model/report-state';
import { opened, readyToGenerate } from './fake-ports';
import { deferred, settle } from './settle';
import { file, finding, plan, reread } from './report-examples';
import { seen } from './seen';

const jobsOf = (change: Partial<ReportJobs> = {}): ReportJobs => ({
  draft: () => Promise.resolve({ name: 'rapport-2016-brouillon.docx', tables: 57, sentences: 48, charts: 3 }),
  reread: () => Promise.resolve(reread()),
  accept: () => Promise.resolve(),
  plan: () => Promise.resolve(plan),
  write: () => Promise.resolve({ name: 'rapport-2017-03-12.docx', replaced: 1, remembered: true }),
  ...change,
});

/** A pane that shows «Rapport Word», with or without statistics. */
async function atReports(change: Partial<ReportJobs> = {}, { generated = true, ports = {} } = {}) {
  const given = { reportJobs: () => Promise.resolve(jobsOf(change)), ...ports };
  const made = generated ? await readyToGenerate(given) : await opened(given);
  if (generated) {
    made.pane.generate('locally');
    await settle();
  }
  made.pane.openReport();
  await settle();
  await settle();
  const work = made.pane.reportPart()?.work;
  if (work === undefined) throw new Error('its part was not fetched');
  const shown = () => seen(made.pane.state(), { reportPart: made.pane.reportPart });
  const doing = async (act: (work: ReportWork) => void): Promise<void> => {
    act(work);
    await settle();
  };
  return { ...made, work, shown, doing };
}

test('what works on reports is fetched when it is opened, once', async () => {
  const reportJobs = jest.fn(() => Promise.resolve(jobsOf()));
  const { pane } = await atReports({}, { ports: { reportJobs } });
  pane.leaveOverlay();
  pane.openReport();
  await settle();
  expect(reportJobs).toHaveBeenCalledTimes(1);
});

test('when it cannot be fetched, the view it was opened from says so', async () => {
  const { pane } = await opened({ reportJobs: () => Promise.reject(new AppError('PANE_INCOMPLETE')) });
  pane.openReport();
  await settle();
  await settle();
  expect(pane.state().overlays).toEqual([]);
  expect(pane.state().notice).toContain('Le volet n’a pas pu être chargé entièrement');
});

test('a draft says what it holds, where it is, and what is left to do', async () => {
  const { shown, doing } = await atReports();
  await doing((work) => {
    work.draft(null);
  });
  expect(shown().text).toContain('57 tableaux, 48 phrases, 3 graphiques.');
  expect(shown().text).toContain('rapport-2016-brouillon.docx est dans vos téléchargements');
  expect(shown().text).toContain('passages surlignés');
});

test('while it is written, the stage is said and the way out is there; the outcome of a cancelled one is dropped', async () => {
  const { promise, resolve } = deferred<Awaited<ReturnType<ReportJobs['draft']>>>();
  let options: JobOptions | null = null;
  const { shown, doing, pane } = await atReports({
    draft: (_asked, given) => {
      options = given;
      given.onStage('count');
      return promise;
    },
  });
  await doing((work) => {
    work.draft(null);
  });
  expect(shown().title).toBe('Écriture du brouillon…');
  expect(shown().text).toContain('Étape 1 sur 2 : calcul des tableaux');
  expect(shown().buttons).toContain('Annuler');
  await doing((work) => {
    work.cancel();
  });
  expect((options as JobOptions | null)?.signal.aborted).toBe(true);
  expect(shown().title).toBe('Rapport Word');
  resolve({ name: 'x', tables: 1, sentences: 1, charts: 1 });
  await settle();
  expect(pane.state().report).toMatchObject({ job: null, draft: null, problem: null });
});

test('what was found is listed with place, print, right value and why; none is said in so many words', async () => {
  const { shown, doing } = await atReports();
  await doing((work) => {
    work.reread(file);
  });
  expect(shown().title).toBe('1 contradiction parmi 408 chiffres lus');
  expect(shown().text).toContain('3.8 Justice « …Dans 78 situations… » Valeur juste : 50');
  const none = await atReports({
    reread: () =>
      Promise.resolve(reread({ findings: [], unknown: [...finding.places, ...finding.places], outside: 1 })),
  });
  await none.doing((work) => {
    work.reread(file);
  });
  expect(none.shown().title).toBe('Aucune contradiction parmi 408 chiffres lus');
  expect(none.shown().text).toContain('2 chiffres ne correspondent à aucun tableau, dont 1 connu comme tel.');
});

test('a report of another year is not held against the tables, and this is said', async () => {
  const { shown, doing } = await atReports({
    reread: () => Promise.resolve(reread({ year: 2014, against: null, unheld: 7 })),
  });
  await doing((work) => {
    work.reread(file);
  });
  expect(shown().text).toContain('ce rapport est de 2014, les statistiques sont de 2016');
  expect(shown().text).toContain('7 chiffres n’ont pas de valeur dans les tableaux');
});

test('the report of a year before is asked for where the findings are, and what came of it is said', async () => {
  const before = new File(['b'], 'rapport-2015.docx');
  const asked: (File | null)[] = [];
  const { shown, doing, pane } = await atReports({
    reread: ({ last }) => {
      asked.push(last);
      const said = last === null ? null : { name: last.name, text: 'Rapport de 2015 : 3 chiffres comparés.' };
      return Promise.resolve(reread({ last: said }));
    },
  });
  await doing((work) => {
    work.reread(file);
  });
  expect(shown().buttons).toContain('Comparer au rapport de l’an dernier…');
  await doing((work) => {
    work.reread(file, before);
  });
  expect(asked).toEqual([null, before]);
  expect(shown().text).toContain('rapport-2015.docx · Rapport de 2015 : 3 chiffres comparés.');
  expect(pane.state().overlays.at(-1)).toEqual({ kind: 'report', page: 'reread' });
});

test('the list that is copied has place, print, right value and why of each finding', () => {
  const { text, html } = copiedList(reread({ toCheck: [{ ...finding, severity: 'check', expected: null }] }));
  expect(text.split('\r\n').slice(0, 2)).toEqual(['rapport.docx', 'Contradictions']);
  expect(text).toContain(
    '- 3.8 Justice\u00a0: «\u00a0…Dans 78 situations…\u00a0» Imprimé « 78 » : Justice donne 50. Valeur juste\u00a0: 50.',
  );
  expect(text.split('À vérifier')[1]).not.toContain('Valeur juste');
  expect(html).toContain('<b>Contradictions</b>');
});

test('a difference that is meant is kept, and can be taken back', async () => {
  const accept = jest.fn(() => Promise.resolve());
  const { shown, doing } = await atReports({ accept });
  await doing((work) => {
    work.reread(file);
  });
  await doing((work) => {
    work.meant({ list: 'findings', at: 0 });
  });
  expect(accept).toHaveBeenLastCalledWith(finding, true);
  expect(shown().title).toBe('Aucune contradiction parmi 408 chiffres lus');
  expect(shown().text).toContain('Écarts voulus (1)');
  await doing((work) => {
    work.meant({ list: 'accepted', at: 0 });
  });
  expect(accept).toHaveBeenLastCalledWith(finding, false);
  expect(shown().title).toBe('1 contradiction parmi 408 chiffres lus');
});

test('a workbook that refuses to keep it says so; the difference is still told', async () => {
  const { shown, doing } = await atReports({ accept: () => Promise.reject(new AppError('SETTINGS_FULL')) });
  await doing((work) => {
    work.reread(file);
  });
  await doing((work) => {
    work.meant({ list: 'findings', at: 0 });
  });
  expect(shown().title).toBe('1 contradiction parmi 408 chiffres lus');
  expect(shown().text).toContain(new AppError('SETTINGS_FULL').text.title.replaceAll('\u00a0', ' '));
});

test('«correct in a copy» ticks the figures that were found, and nothing else', async () => {
  const { pane, doing } = await atReports();
  await doing((work) => {
    work.plan(file, ['word/document.xml#4#5#7']);
  });
  expect(pane.state().overlays.at(-1)).toEqual({ kind: 'report', page: 'update' });
  expect([...(pane.state().report?.accepted ?? [])]).toEqual(['c1']);
});

test('nothing is accepted unasked; the copy holds what was accepted', async () => {
  const write = jest.fn<ReturnType<ReportJobs['write']>, Parameters<ReportJobs['write']>>(() =>
    Promise.resolve({ name: 'rapport-2017-03-12.docx', replaced: 1, remembered: false }),
  );
  const { shown, doing } = await atReports({ write });
  await doing((work) => {
    work.plan(file);
  });
  expect(shown().title).toBe('2 chiffres à changer');
  expect(shown().text).toContain('1 déjà juste, 0 sans chiffre cette année, 0 non reconnu.');
  expect(shown().text).toContain('1 phrase à relire');
  await doing((work) => {
    work.accept(['c2'], true);
    work.track(true);
  });
  await doing((work) => {
    work.write();
  });
  expect(write.mock.calls[0]?.[0]).toEqual({ accepted: new Set(['c2']), tracked: true });
  expect(shown().text).toContain('1 chiffre remplacé. Rien d’autre n’a changé.');
  expect(shown().text).toContain('n’a pas pu retenir vos réponses');
});

test('statistics generated again make the list of before void', async () => {
  const { pane, doing } = await atReports();
  await doing((work) => {
    work.plan(file);
  });
  pane.generate('locally');
  await settle();
  expect(pane.state().report?.plan).toBeNull();
});

test('what nobody foresaw is a code, nothing of the file', async () => {
  const { shown, doing, ports } = await atReports({ reread: () => Promise.reject(new Error('CANARI')) });
  await doing((work) => {
    work.reread(file);
  });
  expect(shown().text).toContain(
    'Une erreur imprévue est survenue (code 7F3A). Votre fichier et votre classeur sont comme avant.',
  );
  expect(ports.reported).toEqual(['7F3A']);
});

test('without statistics a report can be reread, and the rest waits', async () => {
  const { shown } = await atReports({}, { generated: false });
  expect(shown().buttons).toContain('Relire un rapport…');
  expect(shown().buttons).not.toContain('Écrire le brouillon');
  expect(shown().text).toContain('générez d’abord les statistiques');
});
