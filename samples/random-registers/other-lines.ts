import type { RandomLine } from './chance';

export const medicalConsultation: RandomLine = (chance) => ({
  date: chance.date(-1, 1),
  subjectRef: chance.yes(0.7) ? chance.reference(chance.yes(0.5) ? 'D' : 'F') : '',
  origin: chance.code('origineConsultation'),
  level: chance.code('niveauMedical'),
  place: chance.code('lieuConsultation'),
  sex: chance.code('sexe'),
  birthDate: chance.maybe(0.9, () => chance.date(-20, -1)),
});

export const maternityMeeting: RandomLine = (chance) => ({
  date: chance.date(-1, 1),
  maternity: chance.code('maternite'),
  situations: chance.maybe(0.9, () => chance.source.integer(0, 12)),
});

export const action: RandomLine = (chance, index) => ({
  date: chance.date(-1, 1),
  year: chance.maybe(0.2, () => chance.year + chance.source.integer(-1, 1)),
  days: chance.maybe(0.5, () => chance.source.integer(1, 6) / 2),
  services: chance.codes('service'),
  category: chance.code('categorieAction'),
  title: `Action ${index}`,
  participants: chance.source.integer(2, 40),
});

export const post: RandomLine = (chance) => {
  const weeklyHours = chance.source.integer(4, 40);
  const entryDate = chance.date(-10, 1);
  return {
    service: chance.code('service'),
    role: chance.code('fonction'),
    weeklyHours,
    entryDate,
    exitDate: chance.maybe(0.4, () => entryDate + chance.source.integer(20, 2500)),
    funding: chance.code('financement'),
    ministryHours: chance.maybe(0.3, () => chance.source.integer(0, weeklyHours * 2) / 2),
  };
};

export const milestone: RandomLine = (chance, index) => ({
  type: chance.code('typeRepere'),
  value: String(chance.year),
  label: `Repère ${index}`,
  service: chance.code('service'),
});
