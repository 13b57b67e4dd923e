/** Texts (en-US) and HTTP status of the documented Excel error codes. Real Excel localises the texts: never assert on them. */
const KNOWN: Readonly<Record<string, readonly [message: string, status: number]>> = {
  AccessDenied: ['You cannot perform the requested operation.', 401],
  ApiNotFound: [
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
    404,
  ],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  RangeExceedsLimit: ['The cell count in the range has exceeded the maximum supported number.', 400],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 400],
};

/** An error the host reports to the client library; the add-in sees it as OfficeExtension.Error with the same code. */
export class HostError extends Error {
  readonly httpStatusCode: number;

  constructor(
    readonly code: string,
    message?: string,
    status?: number,
  ) {
    super(message ?? KNOWN[code]?.[0] ?? code);
    this.name = 'HostError';
    this.httpStatusCode = status ?? KNOWN[code]?.[1] ?? 400;
  }
}

/** The add-in used something this host does not model. Not an Excel error: always loud, never a silent pass. */
export class NotEmulatedError extends HostError {
  constructor(what: string) {
    super('NotEmulated', `[excel host] not emulated: ${what}`, 501);
    this.name = 'NotEmulatedError';
  }
}
