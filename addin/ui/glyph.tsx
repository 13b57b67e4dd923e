import { GLYPH_PATHS, type GlyphName } from './glyph-paths';
import type { Tone } from './tone';

interface GlyphProps {
  readonly name: GlyphName;
  /** What the drawing says when no word beside it says it; without it the drawing is decoration. */
  readonly label?: string;
  readonly tone?: Tone;
  readonly large?: boolean;
}

/** One drawing in the colour of the text around it, or of its tone. The spinner turns unless motion is unwanted. */
export function Glyph({ name, label, tone, large = false }: GlyphProps) {
  const classes = ['glyph', large && 'glyph-large', tone && `tone-${tone}`, name === 'spin' && 'glyph-spin'];
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={classes.filter(Boolean).join(' ')} viewBox="0 0 16 16" focusable="false" {...meaning}>
      {GLYPH_PATHS[name]}
    </svg>
  );
}
