import type { HttpHandler, HttpMethod } from '@azure/functions';
import type { Admit } from './admit';
import { atTheEdge } from './at-the-edge';
import { health, type HealthOptions } from './health';
import { statistics, type ComputeTables } from './statistics';

/** One HTTP function, as data: Azure registers it (`main.ts`), the local host serves it. */
export interface HttpFunction {
  readonly name: string;
  /** Every method a request object can have: a wrong one is answered 405, not left to the host. */
  readonly methods: readonly HttpMethod[];
  /** Path under `/api/`. */
  readonly route: string;
  readonly handler: HttpHandler;
}

export interface ServiceSettings {
  readonly compute: ComputeTables;
  /** Hash of the catalogue that `compute` computes, for the health answer. */
  readonly catalogue: string;
  /** «0.1.0»: that of the package. */
  readonly version: string;
  /** Who may have tables computed. */
  readonly admit: Admit;
  /** Who may ask whether the service runs. */
  readonly admitToHealth: Admit;
  readonly signIn: HealthOptions['signIn'];
  /** Milliseconds a whole body may take. */
  readonly bodyDeadline?: number;
}

const METHODS: readonly HttpMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** Every function of the service: what is not in this list does not exist, neither in Azure nor in the local host. */
export const listFunctions = ({
  compute,
  catalogue,
  version,
  admit,
  admitToHealth,
  signIn,
  bodyDeadline,
}: ServiceSettings): readonly HttpFunction[] => [
  {
    name: 'health',
    methods: METHODS,
    route: 'health',
    handler: atTheEdge(health({ catalogue, version, signIn }), { method: 'GET', admit: admitToHealth }),
  },
  {
    name: 'statistics',
    methods: METHODS,
    route: 'statistics',
    handler: atTheEdge(statistics({ compute, version, bodyDeadline }), { method: 'POST', admit }),
  },
];
