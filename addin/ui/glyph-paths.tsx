import type { ReactNode } from 'react';

/** The drawings of the pane, on a 16 × 16 grid, as strokes. Local: nothing is fetched. */
export const GLYPH_PATHS = {
  ok: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="m5.2 8.2 2 2 3.6-4.2" />
    </>
  ),
  error: (
    <>
      <path d="M5.3 1.7h5.4l3.6 3.6v5.4l-3.6 3.6H5.3l-3.6-3.6V5.3z" />
      <path d="M8 4.8v3.8M8 11v.2" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2 14.5 13.5h-13z" />
      <path d="M8 6.3v3.4M8 11.5v.2" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 7.3v4M8 4.8v.2" />
    </>
  ),
  pending: <circle cx="8" cy="8" r="5.5" strokeDasharray="2 2.3" />,
  spin: <path d="M8 1.5A6.5 6.5 0 1 1 1.5 8" />,
  left: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  right: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  down: <path d="m3.5 6 4.5 4.5L12.5 6" />,
  go: <path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5" />,
  check: <path d="m3 8.4 3.2 3.3L13 4.6" />,
  sheet: (
    <>
      <rect x="2" y="2.5" width="12" height="11" rx="1" />
      <path d="M2 6h12M6 2.5v11M2 9.8h12" />
    </>
  ),
  skip: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M5 8h6" />
    </>
  ),
  edit: <path d="m3 13 .7-3L11 2.7l2.3 2.3L6 12.3z" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1" />
      <path d="M5.3 7V5a2.7 2.7 0 0 1 5.4 0v2" />
    </>
  ),
  cloud: <path d="M4.5 12.5a3 3 0 0 1 .2-6A3.6 3.6 0 0 1 11.5 6a3.2 3.2 0 0 1 1.3 6.2M6.5 10l4 4M10.5 10l-4 4" />,
  question: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.6.2-.8.6-.8 1.2M8 11.3v.2" />
    </>
  ),
  undo: <path d="M3 6h7a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3" />,
  swap: <path d="M2.5 5.5h10l-2.5-3M13.5 10.5h-10l2.5 3" />,
} as const satisfies Record<string, ReactNode>;

export type GlyphName = keyof typeof GLYPH_PATHS;
