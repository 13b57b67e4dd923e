import type { HttpHandler, HttpMethod } from '@azure/functions';
import { atTheEdge } from './at-the-edge';
import { health } from './health';
import { statistics, type ComputeTables } from './statistics';

/** One HTTP function, as data: Azure registers it (`main.ts`), the local host serves it. */
export interface HttpFunction {
  readonly name: string;
  readonly methods: readonly HttpMethod[];
  /** Path under `/api/`. */
  readonly route: string;
  readonly handler: HttpHandler;
}

export interface ServiceSettings {
  readonly compute: ComputeTables;
  /** Hash of the catalogue that `compute` computes, for the health answer. */
  readonly catalogue: string;
  /** Origins whose pages may call the service: the pane's own. */
  readonly isAllowedOrigin: (origin: string) => boolean;
}

/** Every function of the service: what is not in this list does not exist, neither in Azure nor in the local host. */
export const listFunctions = ({ compute, catalogue, isAllowedOrigin }: ServiceSettings): readonly HttpFunction[] => [
  { name: 'health', methods: ['GET'], route: 'health', handler: atTheEdge(health(catalogue), isAllowedOrigin) },
  {
    name: 'statistics',
    methods: ['POST'],
    route: 'statistics',
    handler: atTheEdge(statistics(compute), isAllowedOrigin),
  },
];
