import { readFileSync } from 'node:fs';
import path from 'node:path';

const page = readFileSync(path.join('addin', 'taskpane.html'), 'utf8');
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
const directives = new Map(policy.split('; ').map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)]));

test('the page lets nothing in but its own files and office.js, and nothing out but to its own site', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe|\*/);
});

test('the page has no script, style or handler of its own', () => {
  const scripts = page.match(/<script\b[^>]*>[^<]*<\/script>/g) ?? [];
  expect(scripts).toHaveLength(2);
  for (const script of scripts) expect(script).toMatch(/ src="[^"]+"><\/script>$/);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

test('no address of the page is left to the browser to remember or to send along', () => {
  expect(page).toContain('<meta name="referrer" content="no-referrer" />');
});

test('something is said before any script has run, and office.js does not keep the page from being drawn', () => {
  expect(page).toMatch(/<div id="pane">\s*<p role="status">Chargement…<\/p>/);
  expect(page).toContain('<script defer src="https://appsforoffice.microsoft.com');
});

test('the page asks Office and associates the button before it waits for anything', () => {
  const main = readFileSync(path.join('addin', 'main.tsx'), 'utf8');
  const first = ['Office.onReady()', 'Office.actions.associate'].map((call) => main.indexOf(call));
  expect(first.every((at) => at > 0)).toBe(true);
  // Neither stands in a function: both are done in the first turn.
  for (const at of first) expect(main.slice(main.lastIndexOf('\n', at), at)).not.toMatch(/await/);
  expect(main).not.toMatch(/^import (?!type )[^;]*(engine|pane|ports-to|workbook)/m);
});
