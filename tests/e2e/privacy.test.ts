import { unzipSync } from 'fflate';
import path from 'node:path';
import { canariesOfFile } from '../fixtures/canaries-of-file';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';
import { storedIn } from './stored-in';

const FILE = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');
/** Parts of the saved file that held the registers before the run; every other part is ours to keep clean. The theme is a constant of Excel. */
const REGISTER_PARTS = /^xl\/(theme\/|sharedStrings\.xml|worksheets\/sheet[1-5]\.xml|comments|media|tables)/;

/** Everything a run moved, said, logged and stored, outside the registers themselves. */
async function everythingOf(preview: Preview, logged: readonly string[]): Promise<Map<string, string | Uint8Array>> {
  const saved = unzipSync(await preview.download());
  const parts = Object.entries(saved).filter(([name]) => !REGISTER_PARTS.test(name));
  return new Map<string, string | Uint8Array>([
    // The port of this run is a number of five digits, as the serial of a date is.
    ['requests', preview.traffic.requests.join('\n').replaceAll(new URL(preview.url).host, 'here')],
    ['console and errors', preview.traffic.said.join('\n').replaceAll(new URL(preview.url).host, 'here')],
    ['log of the functions', logged.join('\n')],
    ['stored by the pages', (await storedIn(preview)).replaceAll(new URL(preview.url).host, 'here')],
    ['text of the pane', await preview.pane.locator('body').innerText()],
    ...parts.map(([name, bytes]): [string, Uint8Array] => [`saved ${name}`, bytes]),
  ]);
}

describe('a full run on registers whose every personal cell is a canary', () => {
  let preview: Preview;
  let everything: Map<string, string | Uint8Array>;
  const logged: string[] = [];

  beforeAll(async () => {
    preview = await openPreview({ log: (...line) => logged.push(JSON.stringify(line)) });
    await preview.open(FILE);
    await preview.pane.getByRole('button', { name: 'Vérifier les registres' }).click();
    await preview.pane.getByRole('heading', { name: /0 erreur|erreurs? à corriger|à vérifier/ }).waitFor();
    await generate(preview, 2016);
    everything = await everythingOf(preview, logged);
  });
  afterAll(async () => {
    await preview.close();
  });

  it('lets no name, birth date, file number or free text out', async () => {
    const canaries = await canariesOfFile(FILE);
    const found = [...everything].flatMap(([where, content]) =>
      canaries.find(content).map((what) => `${where}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it('recorded what there was to record', () => {
    expect(everything.get('requests')).toContain('POST ');
    expect(everything.get('requests')).toContain('case|caseYear=new');
    expect(logged.join('')).toContain('"status');
    expect(String(everything.get('text of the pane'))).toContain('tableaux');
  });

  it('sends one body, of counts, and no address with a question mark to the service', () => {
    const posts = preview.traffic.requests.filter((request) => request.startsWith('POST '));
    expect(posts).toHaveLength(1);
    expect(posts[0]?.split('\n')[0]).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/api\/statistics$/);
    expect(preview.traffic.foreign.filter((host) => host !== 'appsforoffice.microsoft.com')).toEqual([]);
  });

  it.each([
    ['a body', (name: string) => void fetch('/api/health', { method: 'POST', body: JSON.stringify({ nom: name }) })],
    ['an address', (name: string) => void fetch(`/api/health?nom=${encodeURIComponent(name)}`)],
    ['a header', (name: string) => void fetch('/api/health', { headers: { 'x-nom': name } })],
    [
      'the console',
      (name: string) => {
        console.error(new Error(name));
      },
    ],
    [
      'the storage',
      (name: string) => {
        localStorage.setItem('nom', btoa(name));
      },
    ],
  ])('would have seen one column let through in %s', async (_where, leak) => {
    const canaries = await canariesOfFile(FILE);
    const [, frame] = preview.page.frames();
    await frame?.evaluate(leak, 'CANARI-000001');
    await preview.page.waitForTimeout(300);
    const after = await everythingOf(preview, logged);
    expect([...after.values()].some((content) => canaries.find(content).length > 0)).toBe(true);
  });
});
