import type { ParsedRegisters } from '@report/engine/registers';
import { add, Columns, type Figures, indexIn, YES } from './columns';

interface Span {
  readonly start: number;
  readonly end: number;
}
/** More reasons are listed than are printed one by one. */
const REASONS = 3;
const DETAILS: Readonly<Record<string, readonly string[]>> = {
  hopitaux: ['chl-social', 'chl-psy', 'chl-municipal', 'chl-kannerklinik', 'chem', 'bohler', 'chdn'],
  justice: ['scas-juge'],
  'logements-encadres': ['lse', 'foyer-sud', 'fare', 'ozanam', 'cnds-wunnen'],
  'autres-services': [
    ...['cpi-one', 'sages-femmes', 'office-social-cms', 'follow-up', 'familles-plus'],
    ...['street-work', 'arcus', 'ediff', 'aidsberodung', 'equipe-multi-vdl'],
  ],
};
const TRIPS: Readonly<Record<string, readonly string[]>> = {
  domicile: ['visite-as', 'visite-sf', 'visite-psy', 'visite-a-deux', 'visite-domicile'],
  reunion: ['reunion-pluri', 'reunion-externe'],
  medical: ['medical-mere-bebe', 'medical-perez', 'visite-hospitaliere'],
  autre: ['co-intervention', 'tribunal', 'porte-fermee', 'premier-entretien'],
  'medical-pediatrie-sociale': ['medical-perez'],
};

const sumOf = (names: readonly string[], counts: Uint32Array, codes: readonly string[]): number =>
  codes.reduce((sum, code) => sum + (counts[names.indexOf(code)] ?? 0), 0);

/** The requests and the trips of ALUPSE-Bébé: one pass over each register. */
export function bebeRequests(registers: ParsedRegisters, span: Span, before: Span, figures: Figures): void {
  const requests = new Columns(registers, 'bebeRequests');
  const date = requests.days('requestDate');
  const [outcome, refusal] = [requests.codes('outcome'), requests.codes('refusalReason')];
  const [requester, detail] = [requests.codes('requester'), requests.codes('requesterDetail')];
  const [reason, period] = [requests.codes('mainReason'), requests.codes('period')];
  const [twins, minor] = [requests.answers('twins'), requests.answers('minorMother')];
  const [accepted, refused] = [indexIn(outcome, 'acceptee'), indexIn(outcome, 'refusee')];
  const [prenatal, hospitals] = [indexIn(period, 'prenatale'), indexIn(requester, 'hopitaux')];
  const [outcomes, refusals] = [new Uint32Array(outcome.names.length), new Uint32Array(refusal.names.length)];
  const [requesters, details] = [new Uint32Array(requester.names.length), new Uint32Array(detail.names.length)];
  const [ofHospitals, reasons] = [new Uint32Array(detail.names.length), new Uint32Array(reason.names.length)];
  let [prenatals, prenatalsBefore, withTwins, minors] = [0, 0, 0, 0];
  for (let row = 0; row < requests.count; row++) {
    const day = date[row] as number;
    const out = outcome.of[row] as number;
    const isPrenatal = out === accepted && period.of[row] === prenatal;
    if (isPrenatal && day >= before.start && day <= before.end) prenatalsBefore++;
    if (day < span.start || day > span.end) continue;
    add(outcomes, out);
    add(requesters, requester.of[row] as number);
    add(details, detail.of[row] as number);
    add(reasons, reason.of[row] as number);
    if (requester.of[row] === hospitals) add(ofHospitals, detail.of[row] as number);
    if (out === refused) add(refusals, refusal.of[row] as number);
    if (out !== accepted) continue;
    if (isPrenatal) prenatals++;
    if (twins[row] === YES) withTwins++;
    if (minor[row] === YES) minors++;
  }

  const trips = new Columns(registers, 'bebeTrips');
  const [on, cancelled] = [trips.days('date'), trips.answers('cancelled')];
  const [type, place] = [trips.codes('type'), trips.codes('medicalPlace')];
  const types = new Uint32Array(type.names.length);
  const atEmergencies = new Uint32Array(type.names.length);
  const emergencies = indexIn(place, 'urgences-chl');
  let [done, called] = [0, 0];
  for (let row = 0; row < trips.count; row++) {
    const day = on[row] as number;
    if (day < span.start || day > span.end) continue;
    if (cancelled[row] === YES) {
      called++;
      continue;
    }
    done++;
    add(types, type.of[row] as number);
    if (place.of[row] === emergencies) add(atEmergencies, type.of[row] as number);
  }

  figures.codes('bebe-demandes', outcome.names, outcomes);
  figures.put('bebe-demandes-profil', { prenatale: prenatals, gemellaire: withTwins, 'mere-mineure': minors });
  figures.put('bebe-demandes-prenatales', { annee: prenatals, 'annee-precedente': prenatalsBefore });
  figures.codes('bebe-refus-motif', refusal.names, refusals);
  figures.codes('bebe-demandeurs', requester.names, requesters);
  figures.codes('bebe-demandeurs-detail', detail.names, details);
  for (const [group, codes] of Object.entries(DETAILS))
    figures.put('bebe-demandeurs-detail', { [group]: sumOf(detail.names, details, codes) });
  const chl = detail.names.filter((name) => name.startsWith('chl-'));
  figures.put('bebe-demandeurs-hopitaux', {
    hopitaux: requesters[hospitals] ?? 0,
    chl: sumOf(detail.names, ofHospitals, chl),
    chem: sumOf(detail.names, ofHospitals, ['chem']),
    bohler: sumOf(detail.names, ofHospitals, ['bohler']),
    chdn: sumOf(detail.names, ofHospitals, ['chdn']),
    'detail-inconnu': ofHospitals[0] ?? 0,
  });
  figures.codes('bebe-motifs', reason.names, reasons);
  const largest = Array.from(reasons.subarray(2)).sort((one, other) => other - one);
  figures.put('bebe-motifs', { rest: largest.slice(REASONS).reduce((sum, count) => sum + count, 0) });
  figures.codes('bebe-deplacements', type.names, types);
  figures.put('bebe-deplacements-synthese', { trajets: done });
  for (const [line, codes] of Object.entries(TRIPS))
    figures.put('bebe-deplacements-synthese', { [line]: sumOf(type.names, types, codes) });
  figures.put('bebe-deplacements-synthese', {
    'medical-urgences': sumOf(type.names, atEmergencies, ['medical-mere-bebe', 'visite-hospitaliere']),
  });
  figures.put('bebe-visites-annulees', { annulees: called });
  figures.put('bebe-interventions', { interventions: done });
}
