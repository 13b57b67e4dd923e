import type { RandomSource } from '../deal';

/** Invented people: common names, streets that do not exist, and numbers no one can have. */
const FAMILY_NAMES = (
  'Schmit Muller Weber Hoffmann Wagner Thill Reding Kieffer Majerus Welter Faber Klein Theisen Kremer Bertrand Lambert ' +
  'Da_Silva Ferreira Santos Lopes Marques Pereira Rodrigues Martins Haddad Kovačević Dupont Gerber Becker Steffen Feltes Rausch'
).split(' ');
const GIRLS = 'Lena Emma Lara Chloé Inès Mia Sofia Zoé Clara Maya Leila Anaïs Beatriz Nora Julie Elisa Carla Lou'.split(
  ' ',
);
const BOYS = 'Tom Luca Noah Max Liam Ben Rafael Diogo Youssef Paul Felix Nico Hugo Tiago Amir Jonas Theo Mathis'.split(
  ' ',
);
const MOTHERS = 'Anne Sandra Maria Nathalie Carole Sophie Fatima Ana Christine Martine Paula Sonia'.split(' ');
const FATHERS = 'Marc Patrick Carlos Pierre Laurent Ahmed Paulo Serge Daniel Claude Goran Luc'.split(' ');
const STREETS = [
  'rue des Cerises-Bleues',
  'rue du Vieux-Tamis',
  'montée des Cigales',
  'rue de l’Écureuil-Roux',
  'allée des Mirabelles',
  'rue du Moulin-à-Paroles',
  'place du Coquelicot',
  'chemin des Trois-Hiboux',
];
const TOWNS: Readonly<Record<string, readonly string[]>> = {
  centre: ['Luxembourg', 'Strassen', 'Hesperange'],
  sud: ['Esch-sur-Alzette', 'Differdange', 'Dudelange'],
  nord: ['Ettelbruck', 'Diekirch', 'Wiltz'],
  est: ['Grevenmacher', 'Echternach', 'Remich'],
  ouest: ['Capellen', 'Steinfort', 'Redange'],
};
const ABROAD = ['F-00000 Thionville', 'D-00000 Trier', 'B-0000 Arlon'];
const SCHOOLS = [
  'École fondamentale du Tilleul',
  'École fondamentale de la Source',
  'Lycée des Trois-Ponts',
  'Crèche Pomme-Verte',
];
const WORKERS = ['A. B.', 'C. D.', 'E. F.', 'G. H.', 'I. J.'];
const REMARKS = ['à rappeler', 'dossier complet', 'interprète demandé', 'garde partagée', 'bilan prévu'];

const GIRL = 'f';

export interface Family {
  readonly lastName: string;
  readonly motherName: string;
  readonly fatherName: string;
  readonly address: string;
  readonly locality: string;
  readonly phone: string;
  readonly email: string;
}

/** A family somewhere in a region of the list `regionDialogue`; no postal code and no telephone number begins with 0. */
export const inventFamily = (source: RandomSource, region: string, number: number): Family => {
  const lastName = name(source.pick(FAMILY_NAMES));
  const maidenName = name(source.pick(FAMILY_NAMES));
  const town = TOWNS[region];
  return {
    lastName,
    motherName: `${maidenName} ${source.pick(MOTHERS)}`,
    fatherName: source.chance(0.9) ? `${lastName} ${source.pick(FATHERS)}` : '',
    address: `${source.integer(1, 98)}, ${source.pick(STREETS)}`,
    locality: town ? `L-0${source.integer(100, 999)} ${source.pick(town)}` : source.pick(ABROAD),
    phone: inventPhone(number),
    email: source.chance(0.6) ? `famille.${number}@example.org` : '',
  };
};

export const inventFirstName = (source: RandomSource, sex: string): string => source.pick(sex === GIRL ? GIRLS : BOYS);

export const inventCaller = (source: RandomSource): string =>
  `${name(source.pick(FAMILY_NAMES))} ${source.pick([...MOTHERS, ...FATHERS])}`;

export const inventPhone = (number: number): string =>
  `+352 000 ${String(100_000 + number).slice(0, 3)} ${String(100_000 + number).slice(3)}`;

/** Thirteen digits like a Luxembourg matricule, of the 99th day of the 13th month of the year 0. */
export const inventNationalId = (number: number): string => `00001399${String(number).padStart(5, '0')}`;

export const inventSchool = (source: RandomSource): string => (source.chance(0.7) ? source.pick(SCHOOLS) : '');

/** Initials of nobody in the team. */
export const inventWorker = (source: RandomSource): string => source.pick(WORKERS);

export const inventRemark = (source: RandomSource): string => (source.chance(0.2) ? source.pick(REMARKS) : '');

const name = (text: string): string => text.replace('_', ' ');
