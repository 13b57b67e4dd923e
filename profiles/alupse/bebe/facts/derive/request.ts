import { type FactTable, pickCodes, pickYes, rowsOfYear, oneRowEach } from '@report/engine/facts';
import { factTableOf, type Year } from '../../../kit';

/** One fact per Bébé request of the year. */
export function deriveRequest(of: Year): FactTable {
  const requests = of.columns('bebeRequests');
  const rows = rowsOfYear(of, requests, 'requestDate');
  return factTableOf('request', of, {
    count: rows.length,
    variables: {
      outcome: pickCodes(requests.codes('outcome'), rows),
      refusalReason: pickCodes(requests.codes('refusalReason'), rows),
      requester: pickCodes(requests.codes('requester'), rows),
      requesterDetail: pickCodes(requests.codes('requesterDetail'), rows),
      mainReason: pickCodes(requests.codes('mainReason'), rows),
      period: pickCodes(requests.codes('period'), rows),
      twins: pickYes(requests.answers('twins'), rows),
      minorMother: pickYes(requests.answers('minorMother'), rows),
    },
    quantities: {},
    sources: () => [oneRowEach('bebeRequests', rows)],
  });
}
