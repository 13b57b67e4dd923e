import path from 'node:path';
import { defineConfig } from 'vite';

const here = (...parts: string[]): string => path.resolve(import.meta.dirname, ...parts);

/** The preview page and its service worker, which must keep its name at the top of the site. */
export default defineConfig({
  root: here('page'),
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: { index: here('page', 'index.html'), 'service-worker': here('page', 'service-worker.ts') },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
