import { AppError } from '@report/engine/contract';
import { cell, correction, figureChange, finding, opened, registers } from './fake-ports';
import { deferred, settle } from './settle';

const spaces = (text: string | null): string | undefined => text?.replace(/\s/g, ' ');
const three = correction({ cells: [cell(), cell({ address: 'Q160' }), cell({ address: 'Q213' })] });
const withThree = () => Promise.resolve(registers({ findings: [finding()], corrections: [three] }));

describe('the effect of a correction', () => {
  test('is computed once the view is seen, for what is ticked; the case is shown', async () => {
    const effectOf = jest.fn(() => Promise.resolve([figureChange]));
    const goTo = jest.fn(() => Promise.resolve());
    const { pane, ports } = await opened({ openRegisters: withThree, effectOf, goTo });
    const left = ['c1 DOSSIERS 2016 Q135'];
    pane.openOverlay({ kind: 'correction', index: 1, left });
    expect(goTo).toHaveBeenCalledWith('DOSSIERS 2016', 'Q135');
    expect(effectOf).not.toHaveBeenCalled();
    ports.ring(40);
    await settle();
    const ticked = ['Q160', 'Q213'].map((address) => ({ ...three, cells: [cell({ address })] }));
    expect(effectOf.mock.calls).toEqual([[expect.any(AbortSignal), pane.state().registers, ticked, 2016, '2016']]);
    expect(pane.state().effect).toEqual({ of: JSON.stringify(['k1', left]), year: 2016, changes: [figureChange] });
  });

  test('what changes no figure is looked for when the decisions are listed, once', async () => {
    const neutralOf = jest.fn(() => Promise.resolve([three]));
    const { pane, ports } = await opened({ openRegisters: withThree, neutralOf });
    pane.openOverlay({ kind: 'decisions' });
    ports.ring(40);
    await settle();
    expect(pane.state().neutral).toEqual([three]);
    pane.openOverlay({ kind: 'correction', index: 0, left: [] });
    pane.leaveOverlay();
    ports.ring(40);
    await settle();
    expect(neutralOf).toHaveBeenCalledTimes(1);
    pane.uniform([three]);
    await settle();
    expect(spaces(pane.state().notice)).toBe('Q135 corrigée. Aucun chiffre ne change.');
    expect(pane.state().undo).toEqual(['j1']);
  });

  test('of a view that was left is not computed', async () => {
    const effectOf = jest.fn(() => Promise.resolve([figureChange]));
    const { pane, ports } = await opened({ openRegisters: withThree, effectOf });
    pane.openOverlay({ kind: 'correction', index: 0, left: [] });
    pane.leaveOverlay();
    expect(() => {
      ports.ring(40);
    }).toThrow('no timer');
    expect(effectOf).not.toHaveBeenCalled();
  });

  test('is given up when the view is left meanwhile', async () => {
    const late = deferred<readonly (typeof figureChange)[]>();
    const effectOf = jest.fn((signal: AbortSignal) => (signal.aborted ? Promise.resolve([]) : late.promise));
    const { pane, ports } = await opened({ openRegisters: withThree, effectOf });
    pane.openOverlay({ kind: 'correction', index: 0, left: [] });
    ports.ring(40);
    pane.leaveOverlay();
    expect(effectOf.mock.calls.map(([{ aborted }]) => aborted)).toEqual([true]);
    late.reject(new AppError('CANCELLED'));
    await settle();
    expect(pane.state()).toMatchObject({ incident: null, effect: null });
  });

  test('that cannot be computed is a bug, said', async () => {
    const { pane, ports } = await opened({
      openRegisters: withThree,
      effectOf: () => {
        throw new RangeError('CANARI');
      },
    });
    pane.openOverlay({ kind: 'correction', index: 0, left: [] });
    ports.ring(40);
    await settle();
    expect(pane.state().incident).toMatchObject({ code: null });
  });
});
