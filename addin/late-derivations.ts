import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const FILLED = '@report/late-derivations';
const SHELF = '\0shelf-of-derivations';
const LATE = '\0late:';
const EMPTY = '\0empty:';

/** Names a derivation's module exports: functions alone, because only a function can wait to be called. */
function exportsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name ?? '');
  if (names.length === 0 || /^export (?!const |function |type |interface )/m.test(source))
    throw new Error(`${file}: a derivation exports functions by name alone.`);
  return names;
}

/** The lists a file exports, without what is in them. */
const emptyLists = (file: string): string =>
  [...readFileSync(file, 'utf8').matchAll(/^export const (\w+)/gm)]
    .map(([, name]) => `export const ${name ?? ''} = [];`)
    .join('\n');

/**
 * How facts are made of rows is needed when something is counted, never to show and read the registers: a tenth of the
 * profile. What a service names (`facts/derive/…` in its `service.ts`) becomes functions that ask a shelf when they are
 * called; the module `@report/late-derivations`, fetched with what generates, fills the shelf. The checks between tables
 * (`checks.ts` of a service) and the words of a period (`period-texts.ts`) are empty lists until then. A profile says nothing of it.
 */
export function lateDerivations(profile: string): Plugin {
  const folder = path.dirname(profile);
  const named = (file: string): string => path.relative(folder, file).split(path.sep).join('/');
  return {
    name: 'late-derivations',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith(EMPTY)) return source;
      if (source === FILLED || source === SHELF) return source === FILLED ? `\0${FILLED}` : SHELF;
      if (importer === undefined || !importer.startsWith(folder)) return null;
      if (source === './period-texts') return `${EMPTY}${path.resolve(path.dirname(importer), 'period-texts.ts')}`;
      if (path.basename(importer) !== 'service.ts') return null;
      if (source === './checks') return `${EMPTY}${path.resolve(path.dirname(importer), 'checks.ts')}`;
      if (!source.startsWith('./facts/derive/')) return null;
      return `${LATE}${path.resolve(path.dirname(importer), `${source}.ts`)}`;
    },
    load(id) {
      if (id === SHELF) return 'export const shelf = {};';
      if (id === `\0${FILLED}`) {
        const listed = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const files = listed
          .filter((file) => /[\\/]facts[\\/]derive[\\/]\w[\w-]*\.ts$/.test(file))
          .map((file) => path.join(folder, file));
        const lists = listed
          .filter((file) => /^(\w+[\\/]checks|period-texts)\.ts$/.test(file))
          .map((file) => path.join(folder, file));
        return [
          `import { shelf } from '${SHELF}';`,
          ...files.map((file, index) => `import * as part${index} from ${JSON.stringify(file)};`),
          ...lists.flatMap((file, index) => [
            `import * as lists${index} from ${JSON.stringify(file)};`,
            `import * as empty${index} from ${JSON.stringify(`${EMPTY}${file}`)};`,
          ]),
          'export const fill = () => {',
          ...files.map((file, index) => `  shelf[${JSON.stringify(named(file))}] = part${index};`),
          ...lists.map(
            (_, index) =>
              `  for (const name in empty${index}) empty${index}[name].splice(0, Infinity, ...lists${index}[name]);`,
          ),
          '};',
        ].join('\n');
      }
      if (id.startsWith(EMPTY)) return emptyLists(id.slice(EMPTY.length));
      if (!id.startsWith(LATE)) return null;
      const file = id.slice(LATE.length);
      this.addWatchFile(file);
      return [
        `import { shelf } from '${SHELF}';`,
        ...exportsOf(file).map(
          (name) => `export const ${name} = (...asked) => shelf[${JSON.stringify(named(file))}].${name}(...asked);`,
        ),
      ].join('\n');
    },
  };
}
