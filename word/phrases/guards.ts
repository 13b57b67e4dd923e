import { fold } from '../text';
import type { Sentence } from './index-document';

/** Words that say: not us, not this year. Sentences with one of them state nothing of the registers by likeness. */
const OTHER = new RegExp(
  [
    'au niveau (?:national|europeen|mondial|international)',
    "a l'echelle",
    'en europe',
    'dans le monde',
    'population (?:generale|totale|du pays)',
    "selon (?:l'|une?|le|la|les) ?(?:oms|unicef|observatoire|etude|enquete|statec|litterature|chercheur)",
    'enquete',
    'une etude',
    'objectif',
    'prevo(?:it|yons|ient)',
    'prevu',
    'envisag',
    "d'ici",
    "l'annee prochaine",
    'prochaine annee',
    'a l’avenir',
    'pour (?:memoire|rappel)',
    "(?:l'|une? )annee (?:precedente|derniere|passee|d'avant)",
    'ans? (?:auparavant|plus tot|avant)',
    'il y a (?:un|deux|trois|quatre|cinq|dix|\\d+) ans',
    'avai(?:t|ent) (?:ete|eu|compte|connu|suivi|recu|enregistre)',
    'autrefois',
    'par le passe',
    'exemple fictif',
    'fictif',
  ].join('|'),
);

/** Whether the words of a sentence say that its figures are of other people or of another time. */
export const speaksOfOthers = ({ text }: Pick<Sentence, 'text'>): boolean => OTHER.test(fold(text));

/** The words by which a sentence speaks of others: a known sentence that has them as well speaks of the same. */
export const wordsOfOthers = ({ text }: Pick<Sentence, 'text'>): string[] =>
  Array.from(fold(text).matchAll(new RegExp(OTHER, 'g')), ([words]) => words);

/** The years a sentence names that are not the report’s. */
export const otherYears = ({ figures }: Pick<Sentence, 'figures'>, year: number | null): number[] =>
  year === null
    ? []
    : figures
        .filter(({ unit }) => unit === 'year')
        .map(({ value }) => (value < 100 ? value + 2000 : value))
        .filter((value) => value !== year);
