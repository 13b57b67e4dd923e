import type { RandomLine } from './chance';

export const dialogueCase: RandomLine = (chance, index) => {
  const { source } = chance;
  const openingDate = chance.date(-3, 1);
  const requestDate = openingDate - source.integer(0, 45);
  const closingDate = chance.maybe(0.6, () => openingDate + source.integer(10, 700));
  return {
    caseId: `D-${index}`,
    requestDate,
    firstAppointmentDate: source.integer(requestDate, openingDate),
    openingDate,
    reopeningDate: closingDate === null ? null : chance.maybe(0.1, () => closingDate + source.integer(1, 400)),
    closingDate,
    childrenCount: source.integer(1, 6),
    mainMotive: chance.code('dialogueMotif'),
    setting: chance.code('cadre'),
    sexualViolenceType: chance.code('violenceSexuelleType'),
    requester: chance.code('dialogueDemandeur'),
    requesterDetail: chance.code('dialogueDemandeurDetail'),
    referrer: chance.code('dialogueEnvoyeur'),
    justicePresent: chance.yes(0.6),
    justiceBodies: chance.codes('justiceInstance'),
    reportDate: chance.maybe(0.05, () => chance.date(-1, 1)),
    branch: chance.code('antenne'),
  };
};

export const dialogueChild: RandomLine = (chance, index) => {
  const ageOnly = chance.yes(0.1);
  return {
    childId: `E-${index}`,
    caseId: chance.reference('D'),
    sex: chance.code('sexe'),
    birthDate: ageOnly ? null : chance.date(-21, -5),
    ageAtRequest: ageOnly ? chance.source.integer(0, 36) / 2 : null,
    symptomatic: chance.yes(0.8),
    custody: chance.code('autoriteParentale'),
    region: chance.code('regionDialogue'),
    nationality: chance.code('pays'),
  };
};

export const dialogueContact: RandomLine = (chance, index) => ({
  contactId: `S-${index}`,
  date: chance.date(-1, 1),
  caller: chance.code('interlocuteur'),
  form: chance.code('formeContact'),
  outcome: chance.code('suiteDonnee'),
  phoneActs: chance.maybe(0.7, () => chance.source.integer(1, 5)),
});

export const dialogueAct: RandomLine = (chance) => {
  const inCase = chance.yes(0.85);
  return {
    date: chance.date(-2, 1),
    caseId: inCase ? chance.reference('D') : '',
    contactId: inCase ? '' : chance.reference('S'),
    nature: chance.code('naturePrestation'),
    axis: chance.yes(0.7) ? chance.code('axePriseEnCharge') : '',
    familyPresent: chance.yes(0.5),
    quantity: chance.maybe(0.5, () => chance.source.integer(1, 4)),
  };
};
