/** What is asked cannot be done; the message says why, and what to type instead. Nothing was written. */
export declare class Refusal extends Error {
}
