import type { CustomItem, SeriesRequest, TableRequest } from '../../../addin/custom';

type Table = Extract<CustomItem, { kind: 'table' }>;

export const tableItem = (
  request: Partial<TableRequest> = {},
  more: Partial<Omit<Table, 'kind' | 'request'>> = {},
): CustomItem => ({
  kind: 'table',
  id: 'a1',
  name: '',
  order: 'list',
  ...more,
  request: {
    unit: 'case',
    population: 'nouveaux',
    where: {},
    rows: 'motive',
    columns: null,
    measure: { kind: 'count' },
    base: 'population',
    protect: false,
    ...request,
  },
});

export const seriesItem = (request: Partial<Extract<SeriesRequest, { unit: string }>> = {}): CustomItem => ({
  kind: 'series',
  id: 'b2',
  name: '',
  request: {
    unit: 'case',
    population: 'nouveaux',
    where: {},
    lines: null,
    measure: { kind: 'count' },
    step: 'month',
    cumulative: false,
    ...request,
  },
});
