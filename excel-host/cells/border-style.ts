export type BorderKind = readonly [style: string, weight: string];

/** One line per border of the file format: what the API calls its style and its weight. */
const BORDERS: Readonly<Record<string, BorderKind>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};
const NONE: BorderKind = ['None', 'Thin'];
export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

export const borderKind = (style: string | undefined): BorderKind => BORDERS[style ?? ''] ?? NONE;

/** The nearest border of the file format, or null when no border has this style. */
export function fileBorder(style: string, weight: string): string | null {
  const entries = Object.entries(BORDERS).filter(([, [candidate]]) => candidate === style);
  const exact = entries.find(([, [, candidate]]) => candidate === weight);
  return (exact ?? entries[0])?.[0] ?? null;
}
