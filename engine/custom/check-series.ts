import type { Period } from '../calendar';
import { unitOf, type UnitsProfile } from '../facts';
import { axesOf, refusePair } from './check-custom';
import { choiceOf, countedOf, filterOf, measureOf, named, objectOf, refuse } from './names';
import { STEPS, type SeriesSpec, type Step } from './spec';
import { stepsOf } from './steps';

const KEYS = ['id', 'title', 'step', 'unit', 'population', 'where', 'lines', 'columns', 'measure', 'cumulative'];
const MOST_POINTS = 120;

/**
 * A series as someone asks for it, checked before any register is read: like {@link checkCustom}, and it has a step and
 * at most 120 points. It has no protection: figures of neighbouring periods can be subtracted.
 *
 * @throws SpecRefused with the first reason
 */
export function checkSeries(profile: UnitsProfile, request: unknown, period: Period): SeriesSpec {
  const given = objectOf(request, KEYS);
  const counted = countedOf(profile, given);
  if ((given['columns'] ?? null) !== null)
    refuse(
      'TOO_MANY_VARIABLES',
      'Une évolution n’a pas de colonnes : le temps y est. Mettez la variable dans « lines ».',
    );
  const unit = unitOf(profile, counted.unit);
  const { names } = axesOf(unit, given, ['lines']);
  const [lines = null] = names;
  const where = filterOf(profile, counted.unit, given['where']);
  const spec = {
    id: (given['id'] as string | undefined) ?? 'evolution',
    ...counted,
    where,
    lines,
    measure: measureOf(unit, given['measure']),
  };
  refusePair(profile, spec, [lines]);
  return { ...spec, step: stepOf(given['step'], period), cumulative: given['cumulative'] === true };
}

/** A step that is known, and few enough of them in the period. */
export function stepOf(given: unknown, period: Period): Step {
  const step = STEPS.find((one) => one === given);
  if (step === undefined) return refuse('UNKNOWN_STEP', `${named(given)} n’est pas un pas : ${choiceOf(STEPS)}`);
  if (stepsOf(period, step).length > MOST_POINTS)
    refuse('TOO_MANY_POINTS', `Plus de ${MOST_POINTS} points : raccourcissez la période ou allongez le pas.`);
  return step;
}
