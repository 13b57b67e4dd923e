/** Eight letters and digits of the moment, three of chance: two panes may start at once. */
export const newRun = (now: Date): string => now.getTime().toString(36) + Math.random().toString(36).slice(2, 5);
