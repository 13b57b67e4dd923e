import type { ParsedRegisters } from '@report/engine/registers';
import { add, Bands, Columns, DATES, type Figures, indexIn, NONE, printedMean, years } from './columns';

interface Span {
  readonly start: number;
  readonly end: number;
}
const AGES = new Bands([
  ['0', 1],
  ['1-2', 3],
  ['3-5', 6],
  ['6-11', 12],
  ['12-17', 18],
  ['18-plus', Infinity],
]);
const QUARTERS = ['t1', 't2', 't3', 't4'];
const PREVENTION = ['formation-donnee', 'atelier', 'presentation', 'soiree-information', 'echange', 'groupe-travail'];

const quarterOf = (day: number): number => Math.floor(((Math.floor((DATES[day] as number) / 100) % 100) - 1) / 3);

/** The medical service. */
export function medical(registers: ParsedRegisters, { start, end }: Span, figures: Figures): void {
  const seen = new Columns(registers, 'medicalConsultations');
  const [date, birth, subject] = [seen.days('date'), seen.days('birthDate'), seen.keys('subjectRef')];
  const [level, origin] = [seen.codes('level'), seen.codes('origin')];
  const [place, sex] = [seen.codes('place'), seen.codes('sex')];
  const levels = new Uint32Array(level.names.length * origin.names.length);
  const [byLevel, byOrigin] = [new Uint32Array(level.names.length), new Uint32Array(origin.names.length)];
  const [places, quarters] = [new Uint32Array(place.names.length), new Uint32Array(4)];
  const ages = new Uint32Array(AGES.names.length * sex.names.length);
  let most = NONE;
  for (let row = 0; row < subject.length; row++) most = Math.max(most, subject[row] as number);
  const met = new Uint8Array(most + 1);
  let [n, numbered, distinct] = [0, 0, 0];
  for (let row = 0; row < seen.count; row++) {
    const day = date[row] as number;
    if (day < start || day > end) continue;
    n++;
    add(byLevel, level.of[row] as number);
    add(byOrigin, origin.of[row] as number);
    add(levels, (level.of[row] as number) * origin.names.length + (origin.of[row] as number));
    add(places, place.of[row] as number);
    add(quarters, quarterOf(day));
    const born = birth[row] as number;
    add(ages, (born === NONE ? 0 : AGES.of(years(born, day))) * sex.names.length + (sex.of[row] as number));
    const key = subject[row] as number;
    if (key === NONE) continue;
    numbered++;
    if (met[key] === 0) distinct++;
    met[key] = 1;
  }
  figures.codes('medical-consultations-niveau', level.names, byLevel);
  figures.codes('medical-consultations-origine', origin.names, byOrigin);
  figures.crossed('medical-consultations-niveau-origine', level.names, origin.names, levels);
  figures.codes('medical-consultations-lieu', place.names, places);
  figures.codes('medical-consultations-mois', QUARTERS, quarters);
  figures.crossed('medical-consultations-age-sexe', AGES.names, sex.names, ages);
  figures.put('medical-consultations-personnes', {
    consultations: n,
    'avec-numero': numbered,
    distincts: distinct,
    moyenne: printedMean(numbered, distinct),
  });

  const held = new Columns(registers, 'maternityMeetings');
  const [on, maternity, situations] = [held.days('date'), held.codes('maternity'), held.numbers('situations')];
  const [counts, sums] = [new Uint32Array(maternity.names.length), new Float64Array(maternity.names.length)];
  const perQuarter = new Uint32Array(maternity.names.length * 4);
  for (let row = 0; row < held.count; row++) {
    const day = on[row] as number;
    if (day < start || day > end) continue;
    const where = maternity.of[row] as number;
    add(counts, where);
    add(perQuarter, where * 4 + quarterOf(day));
    const many = situations[row] as number;
    if (many === many) sums[where] = (sums[where] as number) + many;
  }
  figures.codes('medical-concertations', maternity.names, counts);
  figures.crossed('medical-concertations-trimestre', maternity.names, QUARTERS, perQuarter);
  maternity.names.forEach((name, code) => {
    const [of, sum] = [counts[code] ?? 0, sums[code] ?? 0];
    figures.put('medical-concertations-situations', {
      [`${name}/sum`]: sum,
      [`${name}/mean`]: printedMean(sum, of),
      [`${name}/n`]: of,
    });
  });
}

/** The actions, which four services share, and the staff. Supervisions that Dialogue gave: its tables count them too. */
export function association(registers: ParsedRegisters, span: Span, year: number, figures: Figures): number {
  const { start, end } = span;
  const actions = new Columns(registers, 'actions');
  const [date, stated, services] = [actions.days('date'), actions.numbers('year'), actions.sets('services')];
  const [category, days, participants] = [
    actions.codes('category'),
    actions.numbers('days'),
    actions.numbers('participants'),
  ];
  const bits = ['bebe', 'dialogue'].map((service) => 1 << services.names.indexOf(service)) as [number, number];
  const width = category.names.length;
  const followed = new Uint32Array(width);
  const n = [new Uint32Array(width), new Uint32Array(width)] as const;
  const daysOf = [new Float64Array(width), new Float64Array(width)] as const;
  const people = [new Float64Array(width), new Float64Array(width)] as const;
  for (let row = 0; row < actions.count; row++) {
    const own = stated[row] as number;
    const day = date[row] as number;
    if (own === own ? own !== year : day < start || day > end) continue;
    const kind = category.of[row] as number;
    add(followed, kind);
    for (let service = 0; service < 2; service++) {
      if (((services.of[row] as number) & (bits[service] as number)) === 0) continue;
      add(n[service] as Uint32Array, kind);
      const [long, many] = [days[row] as number, participants[row] as number];
      const [sums, crowd] = [daysOf[service] as Float64Array, people[service] as Float64Array];
      if (long === long) sums[kind] = (sums[kind] as number) + long;
      if (many === many) crowd[kind] = (crowd[kind] as number) + many;
    }
  }
  const count = (of: ArrayLike<number>, ...codes: readonly string[]): number =>
    codes.reduce((sum, code) => sum + (of[indexIn(category, code)] ?? 0), 0);
  figures.put('asbl-formations-suivies', { n: count(followed, 'formation-suivie') });
  figures.put('bebe-rencontres', { n: count(n[0], ...PREVENTION) });
  figures.put('bebe-supervisions', { n: count(n[0], 'supervision-recue', 'concertation-juridique') });
  figures.put('bebe-projets', {
    n: count(n[0], 'formation-projetee'),
    total: count(people[0], 'formation-projetee'),
  });
  figures.put('dialogue-actions', { n: count(n[1], ...PREVENTION) });
  figures.put('dialogue-projets', {
    n: count(n[1], 'formation-projetee'),
    total: count(daysOf[1], 'formation-projetee'),
  });
  figures.put('dialogue-soutien-equipe', {
    'supervision-recue': count(daysOf[1], 'supervision-recue'),
    'concertation-juridique': count(n[1], 'concertation-juridique'),
  });

  const staff = new Columns(registers, 'staff');
  const [entry, exit] = [staff.days('entryDate'), staff.days('exitDate')];
  const [service, role, funding] = [staff.codes('service'), staff.codes('role'), staff.codes('funding')];
  const [weekly, ministry] = [staff.numbers('weeklyHours'), staff.numbers('ministryHours')];
  const [trainee, funded] = [indexIn(role, 'stagiaire'), indexIn(funding, 'ministere')];
  const posts = new Uint32Array(service.names.length);
  const [hours, own] = [new Float64Array(service.names.length), new Float64Array(service.names.length)];
  const paid = new Float64Array(role.names.length);
  let trainees = 0;
  for (let row = 0; row < staff.count; row++) {
    const [from, to, what] = [entry[row] as number, exit[row] as number, role.of[row] as number];
    if (from === NONE || from > end) continue;
    if (what === trainee) {
      if (to === NONE || to >= start) trainees++;
      continue;
    }
    if (to !== NONE && to < end) continue;
    const [week, noted, where] = [weekly[row] as number, ministry[row] as number, service.of[row] as number];
    const all = week === week ? Math.round(week * 100) : 0;
    const theirs = noted === noted ? Math.round(noted * 100) : funding.of[row] === funded ? all : 0;
    add(posts, where);
    hours[where] = (hours[where] as number) + all;
    own[where] = (own[where] as number) + Math.max(0, all - theirs);
    paid[what] = (paid[what] as number) + theirs;
  }
  const per = (sums: Float64Array, unit: number): Float64Array => sums.map((sum) => sum / unit);
  figures.codes('asbl-personnel', service.names, posts, 'effectif');
  figures.codes('asbl-personnel', service.names, per(hours, 100), 'heures');
  figures.codes('asbl-personnel', service.names, per(own, 100), 'heures-asbl');
  figures.codes('asbl-finances', role.names, per(paid, 4000));
  figures.put('asbl-stagiaires', { stagiaires: trainees });
  return count(n[1], 'supervision-donnee');
}
