import { knownRegister, type ParsedRegisters } from '@report/engine/registers';
import { PROFILE } from '@report/profiles/alupse';
import {
  add,
  Bands,
  Columns,
  type Figures,
  indexIn,
  months,
  NONE,
  printedMean,
  rowOf,
  rowsOf,
  YES,
  years,
} from './columns';

interface Span {
  readonly start: number;
  readonly end: number;
}

const RANKS = new Bands([
  ['1', 2],
  ['2', 3],
  ['3', 4],
  ['4', 5],
  ['5-plus', Infinity],
]);
const GESTATIONS = new Bands([
  ['premature', 37],
  ['terme', 42],
  ['post-terme', Infinity],
]);
const DURATIONS = new Bands([
  ['0-6', 7],
  ['7-12', 13],
  ['13-18', 19],
  ['19-24', 25],
  ['25-30', 31],
  ['31-36', 37],
  ['37-plus', Infinity],
]);
const AGES = new Bands([
  ['moins-18', 18],
  ['18-25', 26],
  ['26-30', 31],
  ['31-35', 36],
  ['36-40', 41],
  ['41-45', 46],
  ['46-plus', Infinity],
]);
const PER_FAMILY = new Bands([
  ['0', 1],
  ['1-4', 5],
  ['5-8', 9],
  ['9-12', 13],
]);
const INDICATORS = knownRegister(PROFILE, 'bebeFamilies')
  .columns.map(({ key }) => key)
  .filter((key) => /^ind[A-Z]/.test(key));

/** The line of what is in none of the three largest: from five lines on. */
function rest(names: readonly string[], counts: Uint32Array, lines?: number): number {
  const known = Array.from(counts)
    .filter((count, code) => code >= 2 && count > 0)
    .sort((one, other) => other - one);
  return names.length > 0 && (lines ?? known.length) >= 5 ? known.slice(3).reduce((sum, count) => sum + count, 0) : 0;
}

/** Closed in a period: how many, and their months together. */
function closedIn({ start, end }: Span, starts: Int32Array, closings: Int32Array): { n: number; sum: number } {
  let [n, sum] = [0, 0];
  for (let row = 0; row < starts.length; row++) {
    const [begun, close] = [starts[row] as number, closings[row] as number];
    if (begun === NONE || begun > end || close < start || close > end) continue;
    n++;
    sum += months(begun, close);
  }
  return { n, sum };
}

const durationLine = ({ n, sum }: { n: number; sum: number }, line: string): Record<string, number> => ({
  [`${line}/count`]: n,
  [`${line}/mean`]: printedMean(sum, n),
  [`${line}/sum`]: sum,
  [`${line}/n`]: n,
});

/** The families of ALUPSE-Bébé and their children: one pass over each register. */
export function bebeFamilies(registers: ParsedRegisters, span: Span, before: Span, figures: Figures): void {
  const { start, end } = span;
  const families = new Columns(registers, 'bebeFamilies');
  const children = new Columns(registers, 'bebeChildren');
  const [starts, closings, reports] = [
    families.days('startDate'),
    families.days('closingDate'),
    families.days('reportDate'),
  ];
  const [deliveries, dues] = [families.days('deliveryDate'), families.days('dueDate')];
  const births = [families.days('motherBirthDate'), families.days('fatherBirthDate')] as const;
  const [mother, father] = [families.codes('motherNationality'), families.codes('fatherNationality')];
  const [recognised, situation] = [families.codes('recognised'), families.codes('familySituation')];
  const [region, reason] = [families.codes('region'), families.codes('closingReason')];
  const [twins, household] = [families.answers('twins'), families.answers('fatherInHousehold')];
  const abuse = families.answers('hospitalisedAbuse');
  const [rank, weeks] = [families.numbers('pregnancyRank'), families.numbers('gestationalAge')];
  const indicators = INDICATORS.map((field) => families.answers(field));
  const notRecognised = indexIn(recognised, 'non');
  const active = new Uint8Array(families.count);
  const ranks = [new Uint32Array(RANKS.names.length), new Uint32Array(RANKS.names.length)] as const;
  const gestations = new Uint32Array(GESTATIONS.names.length);
  const durations = [new Uint32Array(DURATIONS.names.length), new Uint32Array(DURATIONS.names.length)] as const;
  const ages = [new Uint32Array(AGES.names.length), new Uint32Array(AGES.names.length)] as const;
  const nationalities = [new Uint32Array(mother.names.length), new Uint32Array(father.names.length)] as const;
  const perFamily = new Uint32Array(PER_FAMILY.names.length);
  const ticked = new Uint32Array(INDICATORS.length);
  const [situations, regions] = [new Uint32Array(situation.names.length), new Uint32Array(region.names.length)];
  const reasons = new Uint32Array(reason.names.length);
  const n = { total: 0, new: 0, first: 0, household: 0, abuse: 0, reported: 0, closed: 0, ticked: 0, brief: 0 };
  const p = { followed: 0, twins: 0, minors: 0, later: 0, laterTwins: 0 };
  const c = { same: 0, notRecognised: 0, unknown: 0 };
  for (let row = 0; row < families.count; row++) {
    const [begun, close, said] = [starts[row] as number, closings[row] as number, reports[row] as number];
    if (said >= start && said <= end) n.reported++;
    if (begun === NONE || begun > end) continue;
    const isNew = begun >= start;
    const given = deliveries[row] as number;
    const week = weeks[row] as number;
    if (isNew && given !== NONE && given <= end) add(gestations, week === week ? GESTATIONS.of(Math.floor(week)) : 0);
    if (close !== NONE && close < start) continue;
    active[row] = 1;
    n.total++;
    if (isNew) n.new++;
    const isTwin = twins[row] === YES;
    const date = given === NONE ? (dues[row] as number) : given;
    if (date !== NONE) {
      if (date > begun && date >= start) p.followed++;
      if (date > end) p.later++;
      if (isTwin && date > end) p.laterTwins++;
      if (isTwin && date <= end) p.twins++;
    }
    const order = rank[row] as number;
    const band = order === order ? RANKS.of(order) : 0;
    add(ranks[0], band);
    if (isTwin) add(ranks[1], band);
    if (order === 1) n.first++;
    for (let parent = 0; parent < 2; parent++) {
      const born = (births[parent] as Int32Array)[row] as number;
      const age = born === NONE ? NONE : years(born, begun);
      add(ages[parent] as Uint32Array, born === NONE ? 0 : AGES.of(age));
      if (parent === 0 && born !== NONE && age < 18) p.minors++;
    }
    const [hers, his] = [mother.of[row] as number, father.of[row] as number];
    add(nationalities[0], hers);
    add(nationalities[1], his);
    if (hers > 1 && hers === his) c.same++;
    if (his === 0) c.unknown++;
    if (recognised.of[row] === notRecognised) c.notRecognised++;
    add(situations, situation.of[row] as number);
    add(regions, region.of[row] as number);
    if (household[row] === YES) n.household++;
    if (abuse[row] === YES) n.abuse++;
    let own = 0;
    for (let indicator = 0; indicator < indicators.length; indicator++)
      if ((indicators[indicator] as Uint8Array)[row] === YES) {
        own++;
        add(ticked, indicator);
      }
    n.ticked += own;
    add(perFamily, PER_FAMILY.of(own));
    const isClosed = close >= start && close <= end;
    const followed = months(begun, close === NONE || close > end ? end : close);
    add(durations[isClosed ? 0 : 1], DURATIONS.of(followed));
    if (!isClosed) continue;
    n.closed++;
    if (followed >= 13) continue;
    n.brief++;
    add(reasons, reason.of[row] as number);
  }

  const rowOfFamily = rowsOf(families.keys('familyId'));
  const [familyOf, birth] = [children.keys('familyId'), children.days('birthDate')];
  const [place, followed] = [children.codes('livingPlace'), children.answers('followed')];
  const home = indexIn(place, 'famille');
  const elsewhere = ['place', 'autre-parent', 'membre-famille'].map((code) => indexIn(place, code));
  const k = { total: 0, home: 0, homeYoung: 0, away: 0, followed: 0, followedYoung: 0 };
  for (let row = 0; row < children.count; row++) {
    const born = birth[row] as number;
    const family = rowOf(rowOfFamily, familyOf[row] as number);
    if (family === NONE || born === NONE || active[family] === 0) continue;
    const close = closings[family] as number;
    const day = close === NONE || close > end ? end : close;
    if (born > day) continue;
    k.total++;
    const isYoung = years(born, day) < 3;
    const lives = place.of[row] as number;
    if (lives === home) k.home++;
    if (lives === home && isYoung) k.homeYoung++;
    if (elsewhere.includes(lives)) k.away++;
    if (followed[row] === YES) k.followed++;
    if (followed[row] === YES && isYoung) k.followedYoung++;
  }

  figures.put('bebe-familles', { total: n.total, nouvelles: n.new, anciennes: n.total - n.new });
  figures.put('bebe-grossesses-suivies', {
    grossesses: p.followed,
    jumeaux: p.twins,
    'meres-mineures': p.minors,
    accoucheront: p.later,
    'accoucheront-gemellaire': p.laterTwins,
  });
  figures.put('bebe-enfants', { total: k.total, famille: k.home, 'famille-moins-3': k.homeYoung, ailleurs: k.away });
  figures.put('bebe-enfants-suivis', { suivis: k.followed, 'suivis-moins-3': k.followedYoung });
  figures.codes('bebe-rang-grossesse', RANKS.names, ranks[0], 'total');
  figures.codes('bebe-rang-grossesse', RANKS.names, ranks[1], 'gemellaires');
  figures.put('bebe-premiere-grossesse', { premiere: n.first });
  figures.codes('bebe-situation-familiale', situation.names, situations);
  figures.put('bebe-peres-menage', { peres: n.household });
  figures.codes('bebe-geographie', region.names, regions);
  figures.codes('bebe-age-gestationnel', GESTATIONS.names, gestations);
  figures.put('bebe-signalements', { signalements: n.reported });
  figures.put('bebe-hospitalisation-maltraitance', { hospitalises: n.abuse });
  figures.put('bebe-etat-fin-annee', { clotures: n.closed, 'en-cours': n.total - n.closed });
  figures.codes('bebe-durees', DURATIONS.names, durations[0], 'clotures');
  figures.codes('bebe-durees', DURATIONS.names, durations[1], 'nonClotures');
  figures.put('bebe-duree-moyenne', durationLine(closedIn(span, starts, closings), 'annee'));
  figures.put('bebe-duree-moyenne', durationLine(closedIn(before, starts, closings), 'annee-precedente'));
  figures.put('bebe-clotures-moins-un-an', { 'moins-un-an': n.brief });
  figures.codes('bebe-clotures-motif', reason.names, reasons);
  figures.codes('bebe-indicateurs', INDICATORS, ticked);
  figures.codes('bebe-indicateurs-par-famille', PER_FAMILY.names, perFamily);
  figures.put('bebe-indicateurs-moyenne', { indicateurs: n.ticked, moyenne: printedMean(n.ticked, n.total) });
  figures.codes('bebe-nationalite', mother.names, nationalities[0], 'meres');
  figures.codes('bebe-nationalite', father.names, nationalities[1], 'peres');
  figures.codes('bebe-nationalites-meres', mother.names, nationalities[0]);
  figures.put('bebe-nationalites-meres', { rest: rest(mother.names, nationalities[0]) });
  figures.codes('bebe-nationalites-peres', father.names, nationalities[1]);
  figures.put('bebe-nationalites-peres', { rest: rest(father.names, nationalities[1]) });
  figures.put('bebe-nationalite-couples', {
    'meme-nationalite': c.same,
    'non-reconnus': c.notRecognised,
    'pere-inconnue': c.unknown,
  });
  figures.codes('bebe-age-parents', AGES.names, ages[0], 'meres');
  figures.codes('bebe-age-parents', AGES.names, ages[1], 'peres');
}
