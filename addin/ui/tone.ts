/** How something stands: never said by colour alone, always with a shape and a word. */
export type Tone = 'error' | 'warning' | 'ok' | 'info';
