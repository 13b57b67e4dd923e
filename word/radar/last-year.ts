import { counted, frenchNumber } from '@report/engine/text';
import type { Recognised } from '../phrases';
import { decimal, placeOf, quote, type Finding } from './finding';
import type { Understood } from './radar';
import { unchanged } from './unchanged';
import { yearOfReport } from './year-of-report';
import { statedByYear, type Stated } from './years-stated';

/** How a report was held against that of a year before. */
export interface LastYear {
  /** Year of that report; null when it names none. */
  readonly year: number | null;
  /** False: it is of no earlier year, and nothing was compared. */
  readonly isBefore: boolean;
  /** Figures of earlier years that both reports print. */
  readonly compared: number;
  /** Figures of its year, or of one before, that it does not print. */
  readonly left: number;
}

/** What was compared with the report of a year before, and what was not, in French. */
export function lastYearText({ year, isBefore, compared, left }: LastYear): string {
  if (isBefore)
    return `Rapport de ${year}\u00a0: ${counted(compared, 'chiffre des années passées comparé', 'chiffres des années passées comparés')}, ${frenchNumber(left)} qu’il n’imprime pas.`;
  const why =
    year === null ? 'l’année de l’un des deux n’a pas été trouvée' : `il est de ${year}, pas d’une année d’avant`;
  return `Rapport précédent non comparé\u00a0: ${why}.`;
}

/** «près de 130»: said to be near. */
const NEAR = /(?:près de|environ|quelque|presque|autour de|plus de|moins de|à peine) $/;

/**
 * A report against that of a year before. What both print of one quantity and one year must be one figure
 * (contradiction); sentences and tables whose figures all stayed may have been forgotten (to check).
 *
 * @param sure figures that are right by the registers: they were not forgotten
 */
export function againstLastYear(
  report: Pick<Understood, 'sentences' | 'recognised'>,
  last: Pick<Understood, 'sentences' | 'recognised'>,
  { year, sure }: { readonly year: number | null; readonly sure: ReadonlySet<Recognised['figure']> },
): { readonly findings: Finding[]; readonly told: LastYear } {
  const before = yearOfReport(last);
  if (before === null || year === null || before >= year)
    return { findings: [], told: { year: year === null ? null : before, isBefore: false, compared: 0, left: 0 } };
  const printed = new Map<string, Stated[]>();
  for (const one of statedByYear(last, before))
    for (const quantity of one.quantities) {
      const key = `${one.year} ${quantity}`;
      printed.set(key, [...(printed.get(key) ?? []), one]);
    }
  const findings: Finding[] = [];
  let [compared, left] = [0, 0];
  for (const one of statedByYear(report, year)) {
    if (one.year > before) continue;
    const others = one.quantities
      .map((quantity) => printed.get(`${one.year} ${quantity}`))
      .find((found) => found !== undefined);
    if (others === undefined) left++;
    else {
      compared++;
      findings.push(...differing(one, others, before));
    }
  }
  return {
    findings: [...findings, ...unchanged(report.sentences, last.sentences, { year, before, sure })],
    told: { year: before, isBefore: true, compared, left },
  };
}

/** A figure that none of the places of last year prints. Where they differ among themselves, none of them is right alone. */
function differing({ sentence, figure, year }: Stated, others: readonly Stated[], before: number): Finding[] {
  const text = sentence.paragraph.text;
  if (NEAR.test(text.slice(Math.max(0, figure.start - 20), figure.start))) return [];
  const values = [...new Set(others.map((other) => other.figure.value))];
  const [value] = values;
  if (value === undefined || values.length > 1 || isSame(figure.value, value)) return [];
  return [
    {
      kind: 'an-dernier',
      severity: 'contradiction',
      places: [placeOf(sentence, figure)],
      expected: decimal(value),
      message: `Imprimé ${quote(figure.raw)} pour ${year}\u00a0: le rapport de ${before} disait ${decimal(value)}.`,
    },
  ];
}

/** «36 %» prints 35,8 as well. */
const isSame = (figure: number, value: number): boolean =>
  figure === value || (Number.isInteger(figure) && Math.floor(value + 0.5) === figure);
