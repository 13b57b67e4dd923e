import type { ParsedRegisters } from '@report/engine/registers';
import { add, Bands, Columns, type Figures, indexIn, NONE, printedMean, rowOf, rowsOf, YES, years } from './columns';
import { contactsOf } from './contacts';

const AGES = new Bands([
  ['0-3', 4],
  ['4-5', 6],
  ['6-11', 12],
  ['12-16', 17],
  ['17-plus', Infinity],
]);
const AGES_12 = new Bands([
  ['moins-12', 12],
  ['12-plus', Infinity],
]);
const DELAYS = new Bands([
  ['0-7', 8],
  ['8-13', 14],
  ['14-28', 29],
  ['29-plus', Infinity],
]);
const GROUPS: Readonly<Record<string, string>> = {
  medical: 'medical',
  justice: 'justice',
  'psycho-social': 'reseau',
  foyers: 'reseau',
  enseignement: 'reseau',
  'one-cpi': 'reseau',
  'famille-amis': 'prive',
};
const FAMILY = ['mere', 'pere', 'beaux-parents', 'grands-parents', 'adolescent', 'famille-accueil'];
const [ACTIVE, NEW, VIOLENT, ADULT, MET] = [1, 2, 4, 8, 16];
const [AGE_KNOWN, YOUNG] = [1, 2];

/** Every table of ALUPSE-Dialogue that its own registers fill: one pass over each of them. Supervisions: from the actions. */
export function dialogue(
  registers: ParsedRegisters,
  { start, end }: { readonly start: number; readonly end: number },
  supervisions: number,
  figures: Figures,
): void {
  const files = new Columns(registers, 'dialogueCases');
  const children = new Columns(registers, 'dialogueChildren');
  const contacts = new Columns(registers, 'dialogueContacts');
  const acts = new Columns(registers, 'dialogueActs');

  const opening = files.days('openingDate');
  const closing = files.days('closingDate');
  const reopening = files.days('reopeningDate');
  const report = files.days('reportDate');
  const request = files.days('requestDate');
  const appointment = files.days('firstAppointmentDate');
  const childrenCount = files.numbers('childrenCount');
  const [motive, requester] = [files.codes('mainMotive'), files.codes('requester')];
  const [detail, referrer, setting] = [files.codes('requesterDetail'), files.codes('referrer'), files.codes('setting')];
  const kind = files.codes('sexualViolenceType');
  const bodies = files.sets('justiceBodies');
  const justice = files.answers('justicePresent');
  const violence = indexIn(motive, 'violence-sexuelle');
  const byAdult = indexIn(kind, 'par-adulte');
  const flags = new Uint8Array(files.count);
  const motives = new Uint32Array(motive.names.length * requester.names.length);
  const details = new Uint32Array(detail.names.length);
  const referrers = new Uint32Array(referrer.names.length);
  const settings = new Uint32Array(setting.names.length);
  const violentSettings = new Uint32Array(setting.names.length);
  const kinds = new Uint32Array(kind.names.length);
  const bodyCounts = new Uint32Array(32);
  const delays = new Uint32Array(DELAYS.names.length);
  let [active, opened, reopened, closed, reported, withJustice, violent, adults] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [childrenOfActive, childrenOfNew] = [0, 0];
  for (let row = 0; row < files.count; row++) {
    const open = opening[row] as number;
    const close = closing[row] as number;
    const again = reopening[row] as number;
    const said = report[row] as number;
    if (said >= start && said <= end) reported++;
    if (open === NONE || open > end) continue;
    const back = again !== NONE && close !== NONE && again > close && again <= end;
    if (close !== NONE && close < start && !back) {
      // A file opened in the year that was closed before it is new all the same.
      if (open < start) continue;
    } else {
      active++;
      flags[row] = ACTIVE;
      const own = childrenCount[row] as number;
      if (own === own) childrenOfActive += own;
      if (close >= start && close <= end && !back) closed++;
      if (open < start && again >= start && again <= end) reopened++;
    }
    if (open < start) continue;
    opened++;
    const isViolent = motive.of[row] === violence;
    const isAdult = isViolent && kind.of[row] === byAdult;
    flags[row] = (flags[row] as number) | NEW | (isViolent ? VIOLENT : 0) | (isAdult ? ADULT : 0);
    const own = childrenCount[row] as number;
    if (own === own) childrenOfNew += own;
    add(motives, (motive.of[row] as number) * requester.names.length + (requester.of[row] as number));
    add(details, detail.of[row] as number);
    add(referrers, referrer.of[row] as number);
    add(settings, setting.of[row] as number);
    if (justice[row] === YES) withJustice++;
    for (let set = bodies.of[row] as number; set !== 0; set &= set - 1) add(bodyCounts, 31 - Math.clz32(set & -set));
    const [asked, seen] = [request[row] as number, appointment[row] as number];
    add(delays, asked === NONE || seen === NONE ? 0 : DELAYS.of(seen - asked));
    if (!isViolent) continue;
    violent++;
    if (isAdult) adults++;
    add(violentSettings, setting.of[row] as number);
    add(kinds, kind.of[row] as number);
  }

  const rowOfFile = rowsOf(files.keys('caseId'));
  const fileOfChild = children.keys('caseId');
  const [birth, written] = [children.days('birthDate'), children.numbers('ageAtRequest')];
  const symptomatic = children.answers('symptomatic');
  const [sex, custody] = [children.codes('sex'), children.codes('custody')];
  const [region, nationality] = [children.codes('region'), children.codes('nationality')];
  const [sexes, custodies] = [new Uint32Array(sex.names.length), new Uint32Array(custody.names.length)];
  const [regions, nationalities] = [new Uint32Array(region.names.length), new Uint32Array(nationality.names.length)];
  const ages = new Uint32Array(AGES.names.length * sex.names.length);
  const ages12 = new Uint32Array(AGES_12.names.length);
  const agesOfFiles = new Uint8Array(files.count);
  let [porters, newPorters] = [0, 0];
  for (let row = 0; row < children.count; row++) {
    if (symptomatic[row] !== YES) continue;
    const file = rowOf(rowOfFile, fileOfChild[row] as number);
    if (file === NONE) continue;
    const flag = flags[file] as number;
    if ((flag & ACTIVE) !== 0) porters++;
    if ((flag & NEW) === 0) continue;
    newPorters++;
    const [born, asked, noted] = [birth[row] as number, request[file] as number, written[row] as number];
    const isKnown = born !== NONE && asked !== NONE;
    const hasAge = isKnown || noted === noted;
    const age = isKnown ? years(born, asked) : Math.trunc(noted);
    add(sexes, sex.of[row] as number);
    add(ages, (hasAge ? AGES.of(age) : 0) * sex.names.length + (sex.of[row] as number));
    add(custodies, custody.of[row] as number);
    add(regions, region.of[row] as number);
    add(nationalities, nationality.of[row] as number);
    if ((flag & VIOLENT) !== 0) add(ages12, hasAge ? AGES_12.of(age) : 0);
    if ((flag & ADULT) !== 0 && hasAge)
      agesOfFiles[file] = (agesOfFiles[file] as number) | AGE_KNOWN | (age < 12 ? YOUNG : 0);
  }
  let [known, young] = [0, 0];
  for (let row = 0; row < files.count; row++) {
    if (((agesOfFiles[row] as number) & AGE_KNOWN) !== 0) known++;
    if (((agesOfFiles[row] as number) & YOUNG) !== 0) young++;
  }

  const [date, fileOfAct, contactOfAct] = [acts.days('date'), acts.keys('caseId'), acts.keys('contactId')];
  const [nature, axis] = [acts.codes('nature'), acts.codes('axis')];
  const [quantity, family] = [acts.numbers('quantity'), acts.answers('familyPresent')];
  const network = indexIn(axis, 'reseau');
  const width = axis.names.length;
  const sessions = new Int32Array(files.count * width);
  const axes = new Uint32Array(files.count);
  const natures = new Float64Array(nature.names.length);
  const rowOfContact = rowsOf(contacts.keys('contactId'));
  const linked = new Float64Array(contacts.count).fill(NONE);
  let withFile = 0;
  for (let row = 0; row < acts.count; row++) {
    const day = date[row] as number;
    if (day < start || day > end) continue;
    const noted = quantity[row] as number;
    const many = noted === noted ? noted : 1;
    const contact = rowOf(rowOfContact, contactOfAct[row] as number);
    if (contact !== NONE) linked[contact] = Math.max(0, linked[contact] as number) + many;
    const key = fileOfAct[row] as number;
    if (key === NONE) continue;
    withFile += many;
    natures[nature.of[row] as number] = (natures[nature.of[row] as number] as number) + many;
    const own = axis.of[row] as number;
    const file = rowOf(rowOfFile, key);
    if (file === NONE || own === 0) continue;
    if (own === network && family[row] === YES) flags[file] = (flags[file] as number) | MET;
    if (((flags[file] as number) & ACTIVE) === 0) continue;
    axes[file] = (axes[file] as number) | (1 << own);
    sessions[file * width + own] = (sessions[file * width + own] as number) + many;
  }
  const evaluation = 1 << indexIn(axis, 'evaluation');
  const perAxis = axis.names.map(() => ({ n: 0, fresh: 0, sum: 0, min: Infinity, max: -Infinity }));
  let met = 0;
  for (let row = 0; row < files.count; row++) {
    const flag = flags[row] as number;
    if ((flag & (NEW | MET)) === (NEW | MET)) met++;
    const set = axes[row] as number;
    for (let rest = set === evaluation ? set : set & ~evaluation; rest !== 0; rest &= rest - 1) {
      const own = 31 - Math.clz32(rest & -rest);
      const of = perAxis[own];
      if (!of) continue;
      const count = sessions[row * width + own] as number;
      of.n++;
      if ((flag & NEW) !== 0) of.fresh++;
      of.sum += count;
      if (count < of.min) of.min = count;
      if (count > of.max) of.max = count;
    }
  }

  const withoutFile = contactsOf(contacts, linked, { start, end }, figures);

  const sansDossier = withoutFile + supervisions;
  figures.put('dialogue-situations', {
    total: active + sansDossier,
    'avec-dossier': active,
    'sans-dossier': sansDossier,
    demandes: withoutFile,
    supervisions,
  });
  figures.put('dialogue-contacts', {
    total: opened + withoutFile,
    'nouveaux-dossiers': opened,
    'sans-dossier': withoutFile,
  });
  let activeNew = 0;
  for (let row = 0; row < files.count; row++)
    if (((flags[row] as number) & (ACTIVE | NEW)) === (ACTIVE | NEW)) activeNew++;
  const old = active - activeNew;
  figures.put('dialogue-dossiers', { total: opened + old, nouveaux: opened, anciens: old, rouverts: reopened });
  figures.put('dialogue-enfants', { 'enfants-familles': childrenOfActive, porteurs: porters });
  figures.put('dialogue-enfants-nouveaux', { 'enfants-familles': childrenOfNew, porteurs: newPorters });
  figures.put('dialogue-etat-fin-annee', { 'en-cours': active - closed, clotures: closed });
  figures.put('dialogue-sans-dossier', { supervisions });
  figures.put('dialogue-prestations', { 'avec-dossier': withFile });
  figures.codes('dialogue-prestations-nature', nature.names, natures);
  figures.put('dialogue-signalements', { signalements: reported });
  figures.put('dialogue-supervisions', { supervisions });
  perAxis.forEach(({ n, fresh, sum, min, max }, own) => {
    const name = axis.names[own] ?? '';
    if (n === 0) return;
    figures.put('dialogue-prise-en-charge', {
      [`${name}/anciens`]: n - fresh,
      [`${name}/nouveaux`]: fresh,
      [`${name}/total`]: n,
    });
    figures.put('dialogue-nombre-entretiens', {
      [`${name}/min`]: min,
      [`${name}/max`]: max,
      [`${name}/mean`]: printedMean(sum, n),
      [`${name}/sum`]: sum,
      [`${name}/n`]: n,
    });
  });
  const [byMotive, byRequester] = [new Uint32Array(motive.names.length), new Uint32Array(requester.names.length)];
  for (let cell = 0; cell < motives.length; cell++) {
    const line = Math.floor(cell / requester.names.length);
    const column = cell % requester.names.length;
    byMotive[line] = (byMotive[line] as number) + (motives[cell] as number);
    byRequester[column] = (byRequester[column] as number) + (motives[cell] as number);
  }
  figures.codes('dialogue-motif', motive.names, byMotive);
  figures.crossed('dialogue-motif-demandeur', motive.names, requester.names, motives);
  figures.codes('dialogue-demandeur', requester.names, byRequester);
  figures.codes('dialogue-demandeur-detail', detail.names, details);
  const ofFamily = FAMILY.reduce((sum, code) => sum + (details[indexIn(detail, code)] ?? 0), 0);
  const professionals = opened - (details[0] ?? 0) - (details[1] ?? 0) - ofFamily;
  figures.put('dialogue-demandeur-detail', { famille: ofFamily, professionnel: professionals });
  figures.codes('dialogue-envoyeur', referrer.names, referrers);
  const groups: Record<string, number> = {};
  referrer.names.forEach((name, code) => {
    const group = GROUPS[name] ?? name;
    groups[group] = (groups[group] ?? 0) + (referrers[code] ?? 0);
  });
  figures.put('dialogue-envoyeur-groupe', groups);
  figures.codes('dialogue-sexe', sex.names, sexes);
  figures.crossed('dialogue-age-sexe', AGES.names, sex.names, ages);
  figures.codes('dialogue-autorite-parentale', custody.names, custodies);
  figures.codes('dialogue-domicile', region.names, regions);
  figures.codes('dialogue-nationalite', nationality.names, nationalities);
  figures.put('dialogue-justice', { presente: withJustice });
  figures.codes('dialogue-justice-instances', bodies.names, bodyCounts);
  figures.put('dialogue-justice-instances', { '?': bodyCounts[31] ?? 0 });
  figures.put('dialogue-reseau', { reunions: met });
  figures.codes('dialogue-cadre', setting.names, settings);
  figures.put('dialogue-violence-sexuelle', { 'violence-sexuelle': violent });
  figures.codes('dialogue-violence-sexuelle-cadre', setting.names, violentSettings);
  figures.codes('dialogue-violence-sexuelle-age', AGES_12.names, ages12);
  figures.codes('dialogue-violence-sexuelle-detail', kind.names, kinds);
  figures.put('dialogue-violence-sexuelle-detail', {
    'par-adulte-moins-12': young,
    'par-adulte-adolescent': known - young,
    'par-adulte-inconnu': adults - known,
  });
  figures.codes('dialogue-delais', DELAYS.names, delays);
}
