import { fileURLToPath, URL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const NO_MENU = fileURLToPath(new URL('ui/no-menu.tsx', import.meta.url));

/** The library's buttons bring its menus along (menu, callout, layer, focus trap): 25 kB gzipped that no view of the pane uses. */
const withoutMenus: Plugin = {
  name: 'without-menus',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../../ContextualMenu' && importer?.endsWith('/Button/BaseButton.js') === true ? NO_MENU : null,
};

/** The task pane as static files: no inline script or style, no source map, relative addresses (any folder will do). */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: 'assets',
  plugins: [withoutMenus, react()],
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
});
