import { serialDay } from '@report/engine/calendar';
import { MISSING, OFF_LIST } from '@report/engine/contract';
import { NO_DATE, NO_KEY } from '@report/engine/registers';
import { yearOf } from '@report/engine/rules';
import { quoted } from '@report/engine/text';
import { rowRule, listOf } from '../../kit';

/** Requests of the last days of a year may not have become a family yet. */
const RECENT = 60;

/** R32 for requests: the detail belongs to another group of requesters (the list of 2016 has groups, that of 2023 has none). */
export const REQUEST_REQUESTER_DETAIL = rowRule('bebeRequests', {
  id: 'R32',
  title: 'Détail du demandeur qui ne correspond pas',
  severity: 'error',
  tables: ['bebe-demandeurs', 'bebe-demandeurs-detail'],
  remedy: 'Alignez les deux colonnes.',
  at: 'requesterDetail',
  check: (requests) => {
    const groups = new Map(listOf('bebeDemandeurDetail').entries.map(({ code, group }) => [code, group ?? '']));
    const grouped = new Set(groups.values());
    const requester = requests.code('requester');
    const detail = requests.code('requesterDetail');
    const requesterLabel = requests.label('requester');
    const detailLabel = requests.label('requesterDetail');
    return (row) => {
      const group = groups.get(detail(row));
      if (group === undefined || !grouped.has(requester(row)) || requester(row) === group) return null;
      return `Le détail ${quoted(detailLabel(row))} ne correspond pas au demandeur ${quoted(requesterLabel(row))}.`;
    };
  },
});

/** R45: accepted, but no family; the requests of the last 60 days of their year are left in peace. */
export const ACCEPTED_WITHOUT_FAMILY = rowRule('bebeRequests', {
  id: 'R45',
  title: 'Demande acceptée sans numéro de famille',
  severity: 'warning',
  tables: ['bebe-demandes', 'bebe-familles'],
  remedy: 'Indiquez le N° famille.',
  at: 'familyId',
  check: (requests) => {
    const date = requests.date('requestDate');
    const outcome = requests.code('outcome');
    const familyId = requests.key('familyId');
    return (row) => {
      if (outcome(row) !== 'acceptee' || familyId(row) !== NO_KEY) return null;
      const recent = date(row) !== NO_DATE && date(row) > serialDay(yearOf(date(row)), 12, 31) - RECENT;
      return recent ? null : 'Demande acceptée sans numéro de famille.';
    };
  },
});

/** R46: a reason of refusal for a request that was not refused. */
export const REASON_WITHOUT_REFUSAL = rowRule('bebeRequests', {
  id: 'R46',
  title: 'Motif de refus sans refus',
  severity: 'error',
  tables: ['bebe-refus-motif', 'bebe-demandes'],
  remedy: 'Videz le motif ou corrigez l’issue.',
  at: 'refusalReason',
  check: (requests) => {
    const outcome = requests.code('outcome');
    const label = requests.label('outcome');
    const reason = requests.code('refusalReason');
    return (row) =>
      reason(row) !== MISSING && outcome(row) !== MISSING && outcome(row) !== OFF_LIST && outcome(row) !== 'refusee'
        ? `Motif de refus rempli, mais issue ${quoted(label(row))}.`
        : null;
  },
});

/** R47: refused without a reason. */
export const REFUSAL_WITHOUT_REASON = rowRule('bebeRequests', {
  id: 'R47',
  title: 'Motif de non-prise en charge manquant',
  severity: 'error',
  tables: ['bebe-refus-motif'],
  remedy: 'Choisissez un motif.',
  at: 'refusalReason',
  check: (requests) => {
    const outcome = requests.code('outcome');
    const reason = requests.code('refusalReason');
    return (row) =>
      outcome(row) === 'refusee' && reason(row) === MISSING ? 'Motif de non-prise en charge manquant.' : null;
  },
});
