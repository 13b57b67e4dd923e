import { Glyph } from './glyph';
import type { Tone } from './tone';

interface Tile {
  readonly id: string;
  readonly tone: Exclude<Tone, 'ok'>;
  readonly count: string;
  readonly label: string;
}

interface TilesProps {
  readonly label: string;
  readonly tiles: readonly Tile[];
  /** The one that filters, or null. */
  readonly pressed: string | null;
  readonly onPress: (id: string | null) => void;
}

/** Counts that filter what is below: pressing one again lifts the filter. */
export function Tiles({ label, tiles, pressed, onPress }: TilesProps) {
  return (
    <div className="tiles" role="group" aria-label={label}>
      {tiles.map((tile) => (
        <button
          key={tile.id}
          type="button"
          aria-pressed={tile.id === pressed}
          onClick={() => {
            onPress(tile.id === pressed ? null : tile.id);
          }}
        >
          <b>
            <Glyph name={tile.tone} tone={tile.tone} />
            {tile.count}
          </b>
          <span>{tile.label}</span>
        </button>
      ))}
    </div>
  );
}
