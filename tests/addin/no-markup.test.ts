import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What makes markup or code out of a text. */
const SINKS =
  /\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(|DOMParser|createContextualFragment|srcdoc/;

test.each(['addin', 'preview/page'])('nothing in %s makes markup or code out of a text', (folder) => {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/(?:^|\/)(?:dist|node_modules)\//.test(file),
  );
  expect(sources.length).toBeGreaterThan(10);
  const found = sources.filter((file) => SINKS.test(readFileSync(path.join(folder, file), 'utf8')));
  expect(found).toEqual([]);
});
