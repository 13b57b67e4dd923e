/** Words that turn the number after them into a reference. «figure» and «point» are whole words: «comptent» is none. */
const REFERENCES =
  'art\\.?|articles?|al\\.?|alinea|§§?|paragraphe|chapitre|memorial|n[°o]\\.?|numero|pp?\\.|pages?|tableaux?|tabl\\.|figures?|fig\\.|points?|annexes?|version|salles?|bus|ligne|arret|batiment|bloc|chambre|volume|vol\\.|tome|phase|code';
const MONTHS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const SPACE = '[ \\u00a0\\u202f\\u2009]';
const TIME_UNITS = 'ans?|mois|jours?|semaines?|heures?|minutes?|indicateurs?|annees';
const STREETS = 'rue|route|avenue|boulevard|bd|place|allee|chemin|impasse|quai|square|grand-rue';

/** What looks like a figure of the report and is none, in folded text. The order does not matter. */
const NOISE: readonly RegExp[] = [
  // Days and months; the year of a date is looked at by itself.
  /\b\d{1,2}\.?(?: ?(?:et|au|,|-) ?(?:le )?\d{1,2})?\.\d{1,2}\.(?=\d{4}\b|\d\d\b)/g,
  /\b\d{1,2}\.? ?(?:et|au|,|-) ?(?:le )?(?=\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)\b)/g,
  /\b[0-3]?\d\.[01]?\d\.(?!\d)/g,
  /\b\d{1,2}\/\d{1,2}\/(?=\d{4}\b|\d\d\b)/g,
  new RegExp(`\\b\\d{1,2}(?:er)?\\.?(?:${SPACE}(?:et|au|-)${SPACE}(?:le )?\\d{1,2}(?:er)?)*${SPACE}(?=${MONTHS})`, 'g'),
  /(?<![\d.])\d{1,2}[.:h]\d{2}(?![\d.,])(?: ?(?:heures?|h)\b)?/g,
  /\b\d{1,2} ?h\b/g,
  // What a document was made with: no report counts as far as this.
  /\b\d{16}\b/g,
  // Telephones, accounts, addresses.
  /\(?\+\d{2,3}\)?[\d\u00a0 .]{5,}\d/g,
  /\b\d{2}(?:[ \u00a0]\d{2}){2,}(?:[ \u00a0]\d{1,2})*\b/g,
  /\b\d{2}(?:\.\d{2}){3,}\b/g,
  /\b(?:tel|telephone|fax|gsm|mobile)\b[\s.:]*(?![\s.:])[\d\u00a0 ().+/-]+/g,
  /\b116[ \u00a0.]?\d{3}\b/g,
  /\b[a-z]{2}\d{2}(?:[ \u00a0]?[0-9]{4}){2,}(?:[ \u00a0]?[0-9]{1,4})?/g,
  /\bb\.? ?p\.? ?\d+/g,
  /\b[a-z]{1,2}-\s?\d{4}\b/g,
  new RegExp(`\\b\\d+ ?[a-z]?,? (?:${STREETS})\\b`, 'g'),
  new RegExp(`\\b(?:${STREETS})\\b[^;\\n]{0,30}?, ?\\d+`, 'g'),
  new RegExp(
    `(?<![a-z])(?:${REFERENCES})${SPACE}?(?:[a-z]-?)?\\d+(?:[.\\-–/]\\d+)*(?:${SPACE}(?:sur|a)${SPACE}\\d+)?(?!${SPACE}?%)`,
    'g',
  ),
  /(?:€|eur)[ \u00a0]?\d[\d.\u00a0 ]*(?:,\d+)?/g,
  /\d[\d.\u00a0\u202f ]*(?:,\d+)? ?(?:€|eur\b|euros?\b)/g,
  /\b\d+ (?:heures|jours) (?:sur|par) \d+\b/g,
  // Bands of ages and durations, ranks.
  new RegExp(
    `\\b(?:de |entre |d')?\\d+${SPACE}?(?:[-–—]|\\ba\\b|\\bet\\b)${SPACE}?\\d+${SPACE}(?:${TIME_UNITS})\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:moins de|plus de|dessous de|dessus de|jusqu'a|jusqu'aux|au-dela de|des|les|a partir de)${SPACE}\\d+${SPACE}(?:ans|mois|semaines)\\b`,
    'g',
  ),
  new RegExp(`\\+${SPACE}?\\d+(?:${SPACE}(?:${TIME_UNITS})\\b)?`, 'g'),
  new RegExp(
    `(?<![\\d,.])\\d+${SPACE}?[-–—]${SPACE}?\\d+(?![\\d,])(?:${SPACE}(?:${TIME_UNITS})\\b)?(?!${SPACE}?%)`,
    'g',
  ),
  new RegExp(`\\b\\d+${SPACE}(?:ans|minutes?|places|metres?|m|km|fois par)\\b`, 'g'),
  new RegExp(`\\b\\d+(?:ere|er|eme|ieme|nde|nd|re|e)\\b`, 'g'),
];
/** The number of a heading or of an entry of a list typed by hand. */
const NUMBERING = /^\s*(?:annexe |chapitre )?\d+(?:\.\d+)*\.?(?=\s)/g;
const TYPED_NUMBERING = /^\s*\d+(?:\.\d+)+\.?(?=\s+[a-z])/g;
const HISTORY = /^\s*\d{4} ?:/g;

type Stretch = readonly [start: number, end: number];

/** The stretches of a folded text whose numbers state nothing. */
export function noiseOf(folded: string, isHeading: boolean): Stretch[] {
  const found: Stretch[] = [];
  for (const pattern of [...NOISE, isHeading ? NUMBERING : TYPED_NUMBERING, HISTORY])
    for (const match of folded.matchAll(pattern)) found.push([match.index, match.index + match[0].length]);
  return found;
}
