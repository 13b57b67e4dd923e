import { controlledRounding } from '../../domain/tabulate/controlled-rounding';
import { largestRemainder } from '../../domain/tabulate/largest-remainder';
import { CATALOGUE, CATALOGUE_HASH } from '@alupse/domain/catalogue';
import { plan, count } from '@alupse/domain/projection';
import { tabulate } from '@alupse/domain/tabulate';
import { UNITS, levelsOf, variableOf } from '@alupse/domain/facts';
const sum = (v: number[]) => v.reduce((a, b) => a + b, 0);
const fair = (c: number[], u: number[]) =>
  c.every((a, i) => c.every((b, j) => (a === b ? u[i] === u[j] : a < b ? u[i]! <= u[j]! : true)));
test('scratch', () => {
  for (const [R, C, lo, hi] of [
    [6, 2, 80, 200],
    [7, 2, 80, 200],
    [7, 3, 150, 400],
    [6, 2, 500, 1500],
  ] as const) {
    const res: { [k: string]: number } = {};
    for (let k = 0; k < 1500; k++) {
      const w = Array.from({ length: R * C }, () => Math.random() ** 2);
      const N = lo + Math.floor(Math.random() * (hi - lo));
      const t = sum(w);
      const flat = w.map((x) => Math.round((x / t) * N));
      const n = sum(flat);
      const tab = Array.from({ length: R }, (_, i) => flat.slice(i * C, i * C + C));
      let r = 'uneven';
      for (const s of [100, 1000]) {
        const o = controlledRounding(
          tab.map((x) => x.map((y) => y * s)),
          n,
        );
        const cc = tab[0]!.map((_, j) => sum(tab.map((x) => x[j]!)));
        if (
          fair(flat, o.cells.flat() as number[]) &&
          fair(
            tab.map((x) => sum(x as number[])),
            [...o.rows],
          ) &&
          fair(cc, [...o.columns])
        ) {
          r = String(s);
          break;
        }
      }
      res[r] = (res[r] ?? 0) + 1;
    }
    console.log(R, C, lo, hi, JSON.stringify(res));
  }
  for (const k of [4, 7, 10, 16]) {
    const res: { [k: string]: number } = {};
    for (let i = 0; i < 1500; i++) {
      const w = Array.from({ length: k }, () => Math.random() ** 3);
      const t = sum(w);
      const c = w.map((x) => Math.round((x / t) * 130));
      const n = sum(c);
      let r = 'uneven';
      for (const s of [100, 1000])
        if (!largestRemainder(c, n, s).tieCut) {
          r = String(s);
          break;
        }
      res[r] = (res[r] ?? 0) + 1;
    }
    console.log('one-way', k, JSON.stringify(res));
  }
  // speed
  const n = 100000;
  const tables = new Map<string, unknown>();
  const facts = {
    year: 2016,
    of: (unit: keyof typeof UNITS) => {
      if (!tables.has(unit))
        tables.set(unit, {
          unit,
          year: 2016,
          count: n,
          sources: [],
          variables: new Map(
            Object.keys(UNITS[unit].variables).map((v) => {
              const levels = levelsOf(unit, v);
              return [
                v,
                variableOf(unit, v).kind === 'codes'
                  ? {
                      kind: 'multiple',
                      levels,
                      sets: Uint32Array.from({ length: n }, () => Math.random() * 2 ** levels.length),
                    }
                  : {
                      kind: 'single',
                      levels,
                      codes: Uint8Array.from({ length: n }, () => Math.random() * levels.length),
                    },
              ];
            }),
          ),
          quantities: new Map(
            Object.keys(UNITS[unit].quantities).map((q) => [
              q,
              { values: Int32Array.from({ length: n }, () => Math.random() * 50) },
            ]),
          ),
        });
      return tables.get(unit);
    },
  } as never;
  for (const service of ['dialogue', '']) {
    const ids = CATALOGUE.filter((e) => !service || e.service === service).map((e) => e.id);
    const p = plan(ids);
    for (let i = 0; i < 6; i++) {
      const t = performance.now();
      const c = count(facts, p);
      const t2 = performance.now();
      const a = tabulate({
        contract: 1,
        catalogue: CATALOGUE_HASH,
        year: 2016,
        edition: 'complete',
        rounding: 'adjusted',
        tables: ids,
        projections: c,
      });
      const t3 = performance.now();
      if (i > 3)
        console.log(service, p.size, 'count', (t2 - t).toFixed(1), 'tabulate', (t3 - t2).toFixed(1), a.tables.length);
    }
  }
});
