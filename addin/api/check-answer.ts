import { partsOf } from '@report/engine/calendar';
import { editionKeys, entryOf, type RegisterList } from '@report/engine/catalogue';
import { AppError, type StatisticsAnswer, type StatisticsRequest, type Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { keyOf, listProjection, plan } from '@report/engine/projection';
import { requestedOf } from '@report/engine/wire';
import { basesAgree } from './bases-agree';
import { cellsAgree } from './cells-agree';
import { checksAgree } from './checks-agree';
import { composedAgrees } from './composed-agrees';
import { figureOf, type Sent } from './figure-of';
import { sharesAgree } from './shares-agree';
import { totalsAgree } from './totals-agree';
import { wordsAgree } from './words-agree';

/**
 * Refuses an answer whose figures do not follow from the counts that were sent: another request's answer, a table
 * missing or out of place, an edition or a service that the profile does not have, a cell that differs from the tuples it names, lines that do not add up, a share, a check or
 * a quoted figure that disagrees with its cells. It adds up what was sent in its own way, not with the code that
 * computes the tables: it also guards against a mistake there.
 *
 * @throws AppError ANSWER_REFUSED
 */
export function checkAnswer(
  association: Profile,
  request: StatisticsRequest,
  answers: readonly StatisticsAnswer[],
): void {
  const { profile, ids, periods } = requestedOf(association, request);
  const planned = plan(profile, ids);
  const agrees =
    answers.length === periods.length &&
    answers.every((answer, index) => {
      const [period, projections] = [periods[index], request.projections[index] ?? {}];
      return (
        period !== undefined &&
        answer.period.firstDay === period.firstDay &&
        answer.period.lastDay === period.lastDay &&
        oneAgrees(request, ids, answer, { profile, planned, projections })
      );
    });
  if (!agrees) throw new AppError('ANSWER_REFUSED');
}

interface SentOfProfile extends Sent {
  readonly profile: Profile;
}

const oneAgrees = (
  { catalogue, edition, rounding }: StatisticsRequest,
  ids: readonly string[],
  answer: StatisticsAnswer,
  sent: SentOfProfile,
): boolean =>
  answer.catalogue === catalogue &&
  answer.year === partsOf(answer.period.lastDay).year &&
  answer.edition === edition &&
  editionKeys(sent.profile).includes(edition) &&
  answer.rounding === rounding &&
  answer.tables.length === ids.length &&
  answer.tables.every((table, index) => table.id === ids[index] && tableAgrees(table, sent, answer)) &&
  checksAgree(sent.profile, answer);

function tableAgrees(table: Table, sent: SentOfProfile, { period, rounding }: StatisticsAnswer): boolean {
  const entry = entryOf(sent.profile, table.id);
  if (!entry || !sent.profile.services.some(({ key }) => key === table.service) || !wordsAgree(entry, table, period))
    return false;
  if (entry.kind === 'statistic' && entry.margins) return composedAgrees(entry, table, sent);
  if (entry.kind === 'list') return listAgrees(entry, table, sent);
  return (
    cellsAgree(entry, table, sent) &&
    totalsAgree(entry, table, sent) &&
    basesAgree(entry, table, sent) &&
    sharesAgree(entry, table, rounding)
  );
}

/** A list prints no figure of the service but how many rows it has, and a total. */
function listAgrees(entry: RegisterList, table: Table, { profile, planned, projections }: Sent): boolean {
  const key = entry.source && keyOf(listProjection(entry.source, entry.total));
  const projection = planned.get(key ?? '');
  const counted = projection && { projection, tuples: projections[key ?? ''] ?? [] };
  const count = counted ? figureOf(profile, { kind: 'count' }, counted, false).count : null;
  const value = counted && entry.total ? figureOf(profile, entry.total, counted, false).value : null;
  const { base, rows, total, columns, checks, percentDecimals, shares } = table;
  const [cell, ...more] = total?.cells ?? [];
  return (
    shares === 'none' &&
    base.n === count &&
    cell?.count === count &&
    cell.value === value &&
    cell.percent === null &&
    cell.origin.every(
      (origin) => origin.projection === key && origin.tuples.every((tuple, index) => tuple === index),
    ) &&
    more.length + rows.length + checks.length + percentDecimals === 0 &&
    columns.every((column) => column.base === null)
  );
}
