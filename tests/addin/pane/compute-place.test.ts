import { AppError } from '@report/engine/contract';
import { readyToGenerate } from './fake-ports';
import { settle } from './settle';

describe('where the tables are computed', () => {
  const computedBy = (how: unknown, ports: { readonly computeLocally: unknown; readonly computeRemotely: unknown }) =>
    how === ports.computeLocally ? 'here' : how === ports.computeRemotely ? 'service' : 'elsewhere';

  test.each([
    ['service', 'service'],
    ['here', 'here'],
    ['installed', 'here'],
  ] as const)('a workbook or an installation that says «%s»: %s', async (place, expected) => {
    const { pane, ports } = await readyToGenerate({ placeOf: () => Promise.resolve(place) });
    await settle();
    expect(pane.state().place).toBe(place);
    pane.generate('remotely');
    expect(pane.state().run?.local).toBe(false);
    await settle();
    expect(ports.runs.map(({ compute }) => computedBy(compute, ports))).toEqual([expected]);
  });

  test('decided meanwhile by somebody else: what is about to be sent is not', async () => {
    let place: 'service' | 'here' = 'service';
    const { pane, ports } = await readyToGenerate({ placeOf: () => Promise.resolve(place) });
    await settle();
    place = 'here';
    pane.generate('remotely');
    await settle();
    expect(ports.runs.map(({ compute }) => computedBy(compute, ports))).toEqual(['here']);
    expect(pane.state().place).toBe('here');
  });

  test('when it cannot be read nothing is generated, and nothing sent', async () => {
    const { pane, ports } = await readyToGenerate({ placeOf: () => Promise.reject(new AppError('EXCEL_BUSY')) });
    pane.generate('remotely');
    await settle();
    expect(ports.runs).toEqual([]);
    expect(pane.state().incident?.code).toBe('EXCEL_BUSY');
  });

  test('the choice is kept in the workbook, and what was kept is shown', async () => {
    const kept: boolean[] = [];
    const { pane } = await readyToGenerate({
      keepHere: (here) => {
        kept.push(here);
        return Promise.resolve();
      },
      placeOf: () => Promise.resolve(kept.at(-1) === true ? 'here' : 'service'),
    });
    pane.stayHere(true);
    await settle();
    expect([kept, pane.state().place]).toEqual([[true], 'here']);
    pane.stayHere(false);
    await settle();
    expect([kept, pane.state().place]).toEqual([[true, false], 'service']);
  });
});
