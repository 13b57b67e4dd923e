import { listOf } from '@report/profiles/alupse/kit';
import type { RandomLine } from './chance';

const YEAR = 365;

export const bebeRequest: RandomLine = (chance, index) => {
  const outcome = chance.code('issueDemande');
  return {
    requestId: `B-${index}`,
    requestDate: chance.date(-2, 1),
    requester: chance.code('bebeDemandeur'),
    requesterDetail: chance.code('bebeDemandeurDetail'),
    period: chance.code('periode'),
    twins: chance.yes(0.1),
    minorMother: chance.yes(0.15),
    mainReason: chance.code('bebeMotifDemande'),
    outcome,
    refusalReason: outcome === 'refusee' ? chance.code('bebeRefus') : '',
    familyId: outcome === 'acceptee' ? chance.reference('F') : '',
  };
};

export const bebeFamily: RandomLine = (chance, index) => {
  const { source } = chance;
  const startDate = chance.date(-3, 1);
  const dueDate = startDate + source.integer(-400, 250);
  const closingDate = chance.maybe(0.6, () => startDate + source.integer(5, 1300));
  const country = chance.code('pays');
  return {
    familyId: `F-${index}`,
    requestId: chance.reference('B'),
    startDate,
    closingDate,
    closingReason: closingDate === null ? '' : chance.code('bebeMotifCloture'),
    motherBirthDate: startDate - source.integer(15 * YEAR, 48 * YEAR),
    fatherBirthDate: chance.maybe(0.8, () => startDate - source.integer(16 * YEAR, 60 * YEAR)),
    motherNationality: country,
    fatherNationality: chance.yes(0.4) ? country : chance.yes(0.2) ? '' : chance.code('pays'),
    recognised: chance.code('ouiNonInconnu'),
    familySituation: chance.code('situationFamiliale'),
    fatherInHousehold: chance.yes(0.6),
    region: chance.code('regionBebe'),
    pregnancyRank: source.integer(1, 7),
    twins: chance.yes(0.1),
    dueDate,
    deliveryDate: chance.maybe(0.7, () => dueDate + source.integer(-60, 15)),
    gestationalAge: chance.maybe(0.8, () => source.integer(60, 87) / 2),
    ...Object.fromEntries(listOf('indicateur').entries.map(({ code }) => [code, chance.yes(0.3)])),
    reportDate: chance.maybe(0.05, () => chance.date(-1, 1)),
    hospitalisedAbuse: chance.yes(0.03),
  };
};

export const bebeChild: RandomLine = (chance) => ({
  familyId: chance.reference('F'),
  birthDate: chance.date(-8, 1),
  livingPlace: chance.code('lieuDeVie'),
  followed: chance.yes(0.6),
});

export const bebeTrip: RandomLine = (chance) => {
  const type = chance.code('typeDeplacement');
  return {
    date: chance.date(-1, 1),
    familyId: chance.reference('F'),
    type,
    cancelled: chance.yes(0.08),
    medicalPlace: /^(medical|visite-hosp)/.test(type) ? chance.code('lieuMedical') : '',
  };
};
