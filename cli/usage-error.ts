/** The command line could not be understood: the caller prints the usage and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
