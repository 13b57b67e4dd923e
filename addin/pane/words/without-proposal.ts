/** The sentence of a fault without the value it proposes, where that is said better elsewhere. */
export const withoutProposal = (message: string): string => message.replace(/\sProposition\s*:.*$/s, '');
