import type { ReportFinding, Reread, UpdatePlan } from '../../../addin/word-report';

export const file = new File(['a'], 'rapport.docx');
export const finding: ReportFinding = {
  kind: 'registres',
  severity: 'contradiction',
  places: [
    {
      part: 'word/document.xml',
      paragraph: 4,
      start: 5,
      end: 7,
      text: '78',
      headings: ['3. Analyse', '3.8 Justice'],
      before: 'Dans ',
      after: ' situations',
      row: null,
    },
  ],
  expected: '50',
  message: 'Imprimé « 78 » : Justice donne 50.',
};
export const reread = (more: Partial<Reread> = {}): Reread => ({
  file,
  year: 2016,
  against: 2016,
  findings: [finding],
  toCheck: [],
  accepted: [],
  read: 408,
  unknown: [],
  outside: 0,
  unheld: 0,
  last: null,
  known: true,
  ...more,
});
export const plan: UpdatePlan = {
  file,
  year: 2016,
  from: 2015,
  sections: [
    {
      title: '3. Analyse › 3.8 Justice',
      sentences: [
        {
          id: 's1',
          kind: 'phrase',
          name: 'Justice',
          pieces: ['Dans ', { id: 'c1', place: 'word/document.xml#4#5#7', old: '78', new: '50' }, ' situations.'],
          edits: [{ id: 'c1', place: 'word/document.xml#4#5#7', old: '78', new: '50' }],
          reread: ['une évolution'],
        },
        {
          id: 's2',
          kind: 'année',
          name: 'L’année du rapport',
          pieces: [{ id: 'c2', place: 'word/document.xml#5#0#4', old: '2015', new: '2016' }],
          edits: [{ id: 'c2', place: 'word/document.xml#5#0#4', old: '2015', new: '2016' }],
          reread: [],
        },
      ],
    },
  ],
  changes: 2,
  kept: 1,
  noFigure: [],
  unknown: [],
  tables: [],
};
