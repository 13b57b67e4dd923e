import type { HttpRequest } from '@azure/functions';
import { AppError } from '@report/engine/contract';

/** Largest accepted body, in bytes. The counts of all tables need about 15 kB whatever the number of rows. */
const MAX_BODY_BYTES = 256 * 1024;

/**
 * Reads the body as bytes and stops at the first chunk that passes the cap: what is beyond is never held in memory.
 *
 * @param onRead told the number of bytes held so far, for the size bucket of the log line
 * @throws AppError BODY_TOO_LARGE above {@link MAX_BODY_BYTES} (declared or received); NOT_JSON when the sender broke off
 */
export async function readBody(request: HttpRequest, onRead: (bytes: number) => void): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? '0');
  if (declared > MAX_BODY_BYTES) {
    onRead(declared);
    throw new AppError('BODY_TOO_LARGE');
  }
  const reader = chunksOf(request);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = await reader.next();
    if (chunk === null) break;
    size += chunk.byteLength;
    onRead(size);
    if (size > MAX_BODY_BYTES) {
      await reader.stop();
      throw new AppError('BODY_TOO_LARGE');
    }
    chunks.push(chunk);
  }
  return join(chunks, size);
}

/** The body chunk by chunk; a sender that breaks off is a foreseen failure, whose own message may quote the network. */
function chunksOf(request: HttpRequest): { next(): Promise<Uint8Array | null>; stop(): Promise<void> } {
  const reader = request.body?.getReader();
  return {
    async next() {
      if (!reader) return null;
      try {
        const { value } = (await reader.read()) as { value?: Uint8Array };
        return value ?? null;
      } catch {
        throw new AppError('NOT_JSON');
      }
    },
    async stop() {
      await reader?.cancel().catch(() => undefined);
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
