/** A rectangle of cells, 1-based, corners included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const BAND = 64;
/** An area of more bands than this is looked for one by one. */
const MOST_BANDS = 50;

/** The merged areas of a sheet, found by cell: a sheet may have tens of thousands, and one may cover a million rows. */
export class Merges {
  #all: readonly Rectangle[] = [];
  readonly #bands = new Map<number, Rectangle[]>();
  #tall: Rectangle[] = [];

  get all(): readonly Rectangle[] {
    return this.#all;
  }
  set all(areas: readonly Rectangle[]) {
    this.#all = areas;
    this.#bands.clear();
    this.#tall = [];
    for (const area of areas) {
      const [first, last] = [Math.floor(area.top / BAND), Math.floor(area.bottom / BAND)];
      if (last - first > MOST_BANDS) this.#tall.push(area);
      else
        for (let band = first; band <= last; band++) {
          const known = this.#bands.get(band);
          if (known) known.push(area);
          else this.#bands.set(band, [area]);
        }
    }
  }

  at(row: number, column: number): Rectangle | null {
    if (this.#all.length === 0) return null;
    const holds = ({ top, left, bottom, right }: Rectangle): boolean =>
      row >= top && row <= bottom && column >= left && column <= right;
    return this.#bands.get(Math.floor(row / BAND))?.find(holds) ?? this.#tall.find(holds) ?? null;
  }
}
