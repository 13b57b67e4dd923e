/** What is asked cannot be done; the message says why, and what to type instead. Nothing was written. */
export class Refusal extends Error {}
