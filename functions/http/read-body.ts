import type { HttpRequest } from '@azure/functions';
import { AppError } from '@report/engine/contract';
import { Refusal } from './refusal';

/** Largest accepted body, in bytes. The counts of all tables need about 15 kB whatever the number of rows. */
export const MAX_BODY_BYTES = 256 * 1024;
/**
 * How far a body that is refused is read on and thrown away. A body left half read blocks the connection between Azure's
 * host and its Node worker, and with it the next request, anybody's: Node empties only what was never touched. The host
 * lets no more than this through (FUNCTIONS_REQUEST_BODY_SIZE_LIMIT).
 */
export const MAX_DISCARDED_BYTES = 1024 * 1024;
/** How much is let go by after the answer. Beyond the host's own limit nothing comes at all. */
const MAX_LEFT_BYTES = 16 * MAX_DISCARDED_BYTES;
/** Time a whole body may take, in milliseconds. */
export const BODY_DEADLINE = 10_000;
/** The rest is not waited for: a server that can should close the connection. */
const CLOSE = { connection: 'close' };

export interface ReadBodyOptions {
  /** Told the number of bytes received so far, for the size bucket of the log line. */
  readonly onRead: (bytes: number) => void;
  /** Milliseconds for the whole body. */
  readonly deadline?: number | undefined;
}

/**
 * Reads the body as bytes. Nothing beyond the cap is held in memory, but it is read to its end, so that the connection
 * stays good for the next request.
 *
 * @throws AppError BODY_TOO_LARGE above {@link MAX_BODY_BYTES} (declared or received), NOT_JSON when the sender broke
 *   off, BODY_TIMEOUT when the end did not come in time
 */
export async function readBody(
  request: HttpRequest,
  { onRead, deadline = BODY_DEADLINE }: ReadBodyOptions,
): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? '0');
  const reader = chunksOf(request, deadline);
  const chunks: Uint8Array[] = [];
  let size = 0;
  let tooLarge = declared > MAX_BODY_BYTES;
  if (tooLarge) onRead(declared);
  // What declares more than will be thrown away is not begun: a body never touched harms nobody.
  if (declared > MAX_DISCARDED_BYTES) throw new Refusal('BODY_TOO_LARGE', CLOSE);
  try {
    for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
      size += chunk.byteLength;
      onRead(Math.max(size, tooLarge ? declared : 0));
      tooLarge ||= size > MAX_BODY_BYTES;
      if (tooLarge) chunks.length = 0;
      else chunks.push(chunk);
      if (size > MAX_DISCARDED_BYTES) throw new Refusal('BODY_TOO_LARGE', CLOSE);
    }
  } catch (error) {
    reader.leave();
    throw error;
  } finally {
    reader.done();
  }
  if (tooLarge) throw new AppError('BODY_TOO_LARGE');
  return join(chunks, size);
}

interface Chunks {
  /** Null at the end. AppError NOT_JSON: the sender broke off, whose own message may quote the network; BODY_TIMEOUT. */
  next(): Promise<Uint8Array | null>;
  /**
   * Waits for the rest no longer, and lets what still comes go by: a library that cancels instead leaves the connection
   * half read. It holds no memory and no invocation, and ends with the body, with the connection or at a bound.
   */
  leave(): void;
  done(): void;
}

function chunksOf(request: HttpRequest, deadline: number): Chunks {
  const reader = request.body?.getReader();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Refusal('BODY_TIMEOUT', CLOSE));
    }, deadline);
  });
  // Nobody waits for it once the body has ended.
  late.catch(() => undefined);
  return {
    async next() {
      if (!reader) return null;
      const read = (reader.read() as Promise<{ value?: Uint8Array }>).catch(() => {
        throw new AppError('NOT_JSON');
      });
      return (await Promise.race([read, late])).value ?? null;
    },
    leave() {
      void (async () => {
        for (let left = MAX_LEFT_BYTES; left > 0;) {
          const { value } = (await reader?.read()) as { value?: Uint8Array };
          if (!value) return;
          left -= value.byteLength;
        }
        await reader?.cancel();
      })().catch(() => undefined);
    },
    done() {
      clearTimeout(timer);
    },
  };
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
