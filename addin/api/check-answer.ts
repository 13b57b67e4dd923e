import { type CatalogueProfile, editionKeys, entryOf, type RegisterList } from '@report/engine/catalogue';
import { AppError, type StatisticsAnswer, type StatisticsRequest, type Table } from '@report/engine/contract';
import { keyOf, listProjection, plan } from '@report/engine/projection';
import { basesAgree } from './bases-agree';
import { cellsAgree } from './cells-agree';
import { checksAgree } from './checks-agree';
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
export function checkAnswer(profile: CatalogueProfile, request: StatisticsRequest, answer: StatisticsAnswer): void {
  const { catalogue, year, edition, rounding, tables, projections } = request;
  const sent: Sent = { profile, planned: plan(profile, tables), projections };
  const agrees =
    answer.catalogue === catalogue &&
    answer.year === year &&
    answer.edition === edition &&
    editionKeys(profile).includes(edition) &&
    answer.rounding === rounding &&
    answer.tables.length === tables.length &&
    answer.tables.every((table, index) => table.id === tables[index] && tableAgrees(profile, table, sent, request)) &&
    checksAgree(profile, answer);
  if (!agrees) throw new AppError('ANSWER_REFUSED');
}

function tableAgrees(
  profile: CatalogueProfile,
  table: Table,
  sent: Sent,
  { year, rounding }: StatisticsRequest,
): boolean {
  const entry = entryOf(profile, table.id);
  if (!entry || !profile.services.some(({ key }) => key === table.service) || !wordsAgree(entry, table, year))
    return false;
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
