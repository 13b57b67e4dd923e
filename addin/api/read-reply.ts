import { AppError, isAppErrorCode, statisticsAnswer, type AnswerOnWire } from '@report/engine/contract';
import type { Reply } from './post';

const JSON_TYPE = /^application\/json\b/i;
const REQUEST_ID = /^[0-9a-f-]{1,36}$/;

/**
 * The answer in a reply of the service, or the failure it stands for.
 *
 * @throws AppError SERVICE_UNREACHABLE (no reply, or a gateway that says so), SERVICE_NOT_OURS (a page, a redirect),
 *   ANSWER_REFUSED (cut, or of another shape), TOO_MANY_REQUESTS, NOT_FOUND, or the code and id the service gave
 */
export function readReply(reply: Reply | null): AnswerOnWire {
  if (reply === null) throw new AppError('SERVICE_UNREACHABLE');
  const { status, contentType, body } = reply;
  const isJson = JSON_TYPE.test(contentType);
  const content = isJson ? parse(body) : undefined;
  if (status === 200) {
    if (!isJson) throw new AppError('SERVICE_NOT_OURS');
    const parsed = statisticsAnswer.safeParse(content);
    if (!parsed.success) throw new AppError('ANSWER_REFUSED');
    return parsed.data;
  }
  if (typeof content === 'object' && content !== null && 'code' in content) throw failureOf(content);
  if (status === 429) throw new AppError('TOO_MANY_REQUESTS');
  if (status >= 500) throw new AppError('SERVICE_UNREACHABLE');
  // Azure's own «no such address» has no body; a page that says 404 is another site's.
  if (status === 404 && body === '') throw new AppError('NOT_FOUND');
  throw new AppError('SERVICE_NOT_OURS');
}

function failureOf(content: { readonly code?: unknown; readonly requestId?: unknown }): AppError {
  const { code, requestId } = content;
  const id = typeof requestId === 'string' && REQUEST_ID.test(requestId) ? requestId : null;
  return new AppError(isAppErrorCode(code) ? code : 'INTERNAL', id);
}

/** Undefined when it is no JSON: the error of `JSON.parse` quotes the text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
