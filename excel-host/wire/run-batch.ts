import type { FaultHook, FaultPoint } from '../faults';
import { HostError } from '../host-error';
import type { Engine } from './engine';
import type { RequestBody, ResponseBody } from './protocol';

/** Runs a batch, with the hook called around it and around each of its operations. */
export function runBatch(engine: Engine, request: RequestBody, batch: number, faults: FaultHook | null): ResponseBody {
  const whole = { level: 'batch', batch, operation: -1, kind: 'batch', member: '' } as const;
  try {
    checkpoint(faults, { when: 'before', ...whole });
    const response = engine.run(request, (point) => {
      checkpoint(faults, { level: 'operation', batch, ...point });
    });
    checkpoint(faults, { when: 'after', ...whole });
    return response;
  } catch (error) {
    return failure(error);
  }
}

function checkpoint(faults: FaultHook | null, point: FaultPoint): void {
  const fault = faultAt(faults, point);
  if (fault === undefined || fault instanceof HostError) {
    if (fault) throw fault;
    return;
  }
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : 'GeneralException';
  throw new HostError(code, fault.message);
}

/** Returned or thrown: the same. */
function faultAt(faults: FaultHook | null, point: FaultPoint): Error | undefined {
  try {
    const fault: unknown = faults?.(point);
    return fault instanceof Error ? fault : undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The answer to a request that failed as a whole. */
export function failure(error: unknown): ResponseBody {
  if (!(error instanceof HostError)) throw error;
  const { code, message, httpStatusCode } = error;
  const info = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: httpStatusCode };
  return { Results: [], TraceIds: [], Error: info };
}
