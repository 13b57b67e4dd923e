import { atOnce } from '@report/engine/registers';
import { ComputedCells } from '@report/word/cells';
import { readDocument } from '@report/word/docx';
import { indexDocument, learn, type PhraseBook } from '@report/word/phrases';
import { docx, p, table } from './make-docx';

/** An invented association: what it counts, by reference. */
const ROWS = {
  'accueil#base': ['accueils', 'Accueils'],
  'accueil/urgence': ['accueils', 'Accueil en urgence'],
  'accueil/prevu': ['accueils', 'Accueil prévu'],
  'accueil/urgence%': ['accueils', 'Accueil en urgence'],
  'age/petits': ['enfants', 'Enfants de moins de six ans'],
  'age/grands': ['enfants', 'Adolescents'],
  'age#base': ['enfants', 'Enfants'],
  'age/grands%': ['enfants', 'Adolescents'],
  'nuits/total': ['nuits', 'Nuitées'],
  'visites/domicile': ['visites', 'Visites à domicile'],
  'visites/bureau': ['visites', 'Visites au bureau'],
  'duree#mean': ['mois', 'Durée moyenne'],
} as const;
export type Ref = keyof typeof ROWS;

/** Figures of a year that fit together. */
export function figuresOf(year: number, urgent: number, planned: number): ComputedCells {
  const cells = new ComputedCells(year);
  const all = urgent + planned;
  const small = Math.round(all * 0.55);
  const values: Readonly<Record<Ref, number>> = {
    'accueil#base': all,
    'accueil/urgence': urgent,
    'accueil/prevu': planned,
    'accueil/urgence%': Math.floor((100 * urgent) / all + 0.5),
    'age/petits': small,
    'age/grands': all - small,
    'age#base': all,
    'age/grands%': Math.floor((100 * (all - small)) / all + 0.5),
    'nuits/total': all * 31,
    'visites/domicile': urgent * 4 + 1,
    'visites/bureau': planned * 3 + 2,
    'duree#mean': 7.4 + (year % 3),
  };
  for (const id of new Set(Object.keys(ROWS).map((ref) => ref.split(/[/#]/)[0] ?? '')))
    cells.tables.set(id, { id, title: id, service: 'foyer', unit: id, base: '', multiple: false, rows: [] });
  for (const [ref, value] of Object.entries(values)) {
    const [, row] = ROWS[ref as Ref];
    const unit = ref.endsWith('%') ? 'percent' : ref.endsWith('mean') ? 'mean' : 'count';
    cells.add({ ref, table: ref.split(/[/#]/)[0] ?? '', value, also: [], unit, row, column: '' });
  }
  return cells;
}

/** Thirty ways of saying it, «{ref}» for a figure. Every fourth is a heading’s first; none comes from a real report. */
const SENTENCES: readonly (readonly [heading: string, sentences: readonly string[]])[] = [
  [
    'Les accueils',
    [
      'Le foyer a ouvert sa porte {accueil#base} fois en {Y}.',
      'On compte {accueil/urgence} accueils décidés dans la journée et {accueil/prevu} préparés de longue date.',
      'L’urgence pèse {accueil/urgence%} % du total.',
      'Parmi nos {accueil#base} accueils, {accueil/prevu} avaient été annoncés par une commune.',
      'La police nous a amené {accueil/urgence} jeunes sans prévenir.',
      'Au 31.12.{Y}, l’équipe avait rempli {accueil#base} fiches d’entrée.',
      'Chaque accueil (il y en eut {accueil#base}) commence par un repas.',
      '{accueil/prevu} séjours ont été préparés avec l’école.',
      'Sur {accueil#base} entrées, {accueil/urgence} ont eu lieu la nuit, soit {accueil/urgence%} %.',
      'Le registre de {Y} porte {accueil#base} lignes.',
    ],
  ],
  [
    'Les enfants',
    [
      '{age/petits} enfants dormaient encore avec une peluche ; {age/grands} préféraient un téléphone.',
      'Les adolescents forment {age/grands%} % de la maison.',
      'Nos {age#base} enfants ont partagé les mêmes chambres.',
      'Pour {age/petits} petits, une éducatrice a lu des histoires chaque soir.',
      'L’atelier de menuiserie a reçu {age/grands} grands.',
      'Un dossier médical existe pour chacun des {age#base} enfants.',
      'À l’école du quartier, {age/petits} élèves viennent de chez nous.',
      'Le club de boxe a inscrit {age/grands} adolescents du foyer en {Y}.',
      'La psychologue a rencontré les {age#base} enfants au moins deux fois.',
      'Le dentiste a vu {age/petits} petits et {age/grands} grands.',
    ],
  ],
  [
    'Les séjours',
    [
      'Ensemble, les enfants ont passé {nuits/total} nuits chez nous.',
      'Un séjour dure {duree#mean} mois en moyenne.',
      '{visites/domicile} visites ont été faites chez les parents et {visites/bureau} au bureau.',
      'Les parents nous ont ouvert leur porte {visites/domicile} fois.',
      'Le salon des visites a servi {visites/bureau} fois.',
      'La cuisine a servi le petit déjeuner de {nuits/total} nuits.',
      'Il faut {duree#mean} mois avant un retour durable.',
      'Nos voitures ont fait {visites/domicile} trajets vers les familles en {Y}.',
      'Le juge a lu {accueil#base} rapports et assisté à {visites/bureau} rencontres.',
      'Voilà {Y} résumé : {accueil#base} accueils, {nuits/total} nuits.',
    ],
  ],
];

/** Sentences that state nothing of this year, between the others. */
const NOISE = [
  'Pour mémoire, 131 accueils avaient été comptés en 2019.',
  'Au niveau national, 24 % des foyers refusent les urgences.',
  'L’objectif pour 2031 est de 400 accueils.',
  'Téléphone du foyer : 27 00 48 12, de 8h30 à 17h00 ; article 7 du règlement, page 12.',
];

export interface Planted {
  readonly ref: Ref;
  /** Which of all the figures of the sentences, in their order. */
  readonly at: number;
  readonly wrong: string;
}

const show = (value: number): string => String(value).replace('.', ',');

interface Asked {
  readonly planted?: Planted;
  /** Figures cut over two runs. */
  readonly cut?: boolean;
  /** Sentences in other words, by the words of the report; figures as they are to be printed or «{ref}». */
  readonly rewritten?: Readonly<Record<string, string>>;
}

/** The report of a year, with one figure wrong when asked. */
export function reportOf(cells: ComputedCells, { planted, cut = false, rewritten = {} }: Asked = {}): Uint8Array {
  let count = -1;
  const fill = (text: string): string =>
    text.replaceAll(/\{([^}]+)\}/g, (_, ref: string) => {
      count++;
      const right = show(cells.valueOf(ref) ?? 0);
      const shown = planted?.at === count ? planted.wrong : right;
      return cut && shown.length > 1 ? `${shown.slice(0, 1)}|${shown.slice(1)}` : shown;
    });
  const body = SENTENCES.map(
    ([heading, sentences], index) =>
      p(heading, 'Titre1') + sentences.map((text) => p(fill(rewritten[text] ?? text))).join('') + p(NOISE[index] ?? ''),
  );
  const rows = [
    ['', 'Nombre'],
    ['Accueil en urgence', fill('{accueil/urgence}')],
    ['Accueil prévu', fill('{accueil/prevu}')],
  ];
  return docx(`${body.join('')}${p('Tableau', 'Titre1')}${table(rows)}${p(NOISE[3] ?? '')}`);
}

/** The sentences of the report, as they are written. */
export const TEXTS: readonly string[] = SENTENCES.flatMap(([, sentences]) => sentences);

/** Every figure of the report, in its order, by what it states. */
export const REFS: readonly string[] = [
  ...SENTENCES.flatMap(([, sentences]) =>
    sentences.flatMap((text) => Array.from(text.matchAll(/\{([^}]+)\}/g), ([, ref]) => ref ?? '')),
  ),
  'accueil/urgence',
  'accueil/prevu',
];

/** What a person would have confirmed of the report of a year. */
export function bookOf(cells: ComputedCells): PhraseBook {
  const noise = new Set<string>(NOISE);
  let at = -1;
  return learn(
    atOnce(indexDocument(atOnce(readDocument(reportOf(cells))))),
    ({ paragraph }) => {
      if (noise.has(paragraph.text)) return null;
      at++;
      return REFS[at] ?? null;
    },
    'essai',
  );
}
