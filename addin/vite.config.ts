import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import type { Profile } from '@report/engine/profile';
import { DEFAULT_PROFILE } from '../profiles/default-profile.ts';
import { lateDerivations } from './late-derivations.ts';

const UNUSED = fileURLToPath(new URL('ui/unused-parts.ts', import.meta.url));
const UNUSED_SOURCES =
  /^(\.\.\/)+(ContextualMenu|KeytipData|Image|Image\/Image|SplitButton\/SplitButton\.styles)$|^\.\/SplitButton\/SplitButton\.classNames$|^\.\/ImageIcon$/;

/** The library's components bring others along, 30 kB gzipped of them, that no view of the pane uses. */
const withoutUnusedParts: Plugin = {
  name: 'without-unused-parts',
  enforce: 'pre',
  resolveId: (source, importer) =>
    UNUSED_SOURCES.test(source) && /[\\/](Button|Icon|ChoiceGroup)[\\/]/.test(importer ?? '') ? UNUSED : null,
};

/** File of a profile by its name. Throws for what is no name of a folder of `profiles`. */
function profileFile(name: string): string {
  const file = fileURLToPath(new URL(`../profiles/${name}/profile.ts`, import.meta.url));
  if (!/^[a-z]+$/i.test(name) || !existsSync(file))
    throw new Error(`There is no profile «${name}»: PROFILE must name a folder of profiles.`);
  return file;
}

/** What stands for the report of a profile that ships none, and the names of its populations. */
const NO_REPORT = '\0no-report';
const LABELS = '\0population-labels';

/** The association the pane is built for: its profile among the modules, its product in the title of the page. */
async function chosenProfile(file: string): Promise<Plugin> {
  const { module } = await runnerImport<{ readonly PROFILE: Profile }>(file);
  const { brand, units } = module.PROFILE;
  const { product } = brand;
  const labels = Object.entries(units).map(([key, { populations }]) => [
    key,
    Object.fromEntries(Object.entries(populations).map(([name, { label }]) => [name, label])),
  ]);
  const title = product.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return {
    name: 'chosen-profile',
    enforce: 'pre',
    resolveId: (source) => {
      if (source === '@report/chosen-profile') return file;
      if (source === '@report/population-labels') return LABELS;
      if (source !== '@report/chosen-report') return null;
      const report = path.join(path.dirname(file), 'report.ts');
      return existsSync(report) ? report : NO_REPORT;
    },
    load: (id) => {
      if (id === LABELS) return `export const LABELS = ${JSON.stringify(Object.fromEntries(labels))};`;
      return id === NO_REPORT ? 'export const REPORT = null;' : null;
    },
    // As a function: «$&» in a name is no pattern.
    transformIndexHtml: { order: 'pre', handler: (page) => page.replace('%PRODUCT%', () => title) },
  };
}

/**
 * What the first part of the pane never asks a profile for: why two variables may be crossed, and the names of populations,
 * which are fetched with what composes (`population-labels`).
 */
const withoutUnaskedWords: Plugin = {
  name: 'without-unasked-words',
  enforce: 'pre',
  transform(code, id) {
    if (/[\\/]profiles[\\/]\w+[\\/]\w+[\\/]service\.ts$/.test(id))
      return code.replace(/^ {2}reviewedPairs: \[\n(?: {4}.*\n)* {2}\],\n/m, '');
    if (!/[\\/]profiles[\\/].*[\\/]facts[\\/]units[\\/]/.test(id)) return null;
    // Tables ask for their conditions.
    return code.replace(/^ {2}populations: \{(\n(?: {4}.*\n)* {2}| .*)\},\n/m, (populations) =>
      populations.replaceAll(/label: '[^']*',?/g, ''),
    );
  },
};

/** React's words, spoken by a smaller library: decision 92. Its own is kept where modules are replaced as one edits them. */
const SMALLER = [
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

/**
 * The task pane as static files: no inline script or style, no source map, relative addresses (any folder will do). For
 * the association that PROFILE names in the environment: a folder of `profiles`, the default one without it.
 */
export default defineConfig(async ({ command }) => {
  const profile = profileFile(process.env['PROFILE'] ?? DEFAULT_PROFILE);
  return {
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    publicDir: 'assets',
    plugins: [await chosenProfile(profile), lateDerivations(profile), withoutUnaskedWords, withoutUnusedParts, react()],
    resolve: { alias: command === 'build' ? SMALLER : [] },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['taskpane.html', 'sign-in.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
      },
    },
  };
});
