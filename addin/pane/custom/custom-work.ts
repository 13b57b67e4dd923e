import { AppError } from '@report/engine/contract';
import { type CustomItem, type CustomJobs, MOST_ITEMS } from '../../custom';
import { periodOf } from '../derive/period-of';
import type { PaneEvent } from '../model/events';
import type { CustomState, CustomWork } from '../model/custom-state';
import type { PanePorts } from '../model/ports';
import type { PaneState } from '../model/state';
import type { ShortWork } from '../work/short-work';
import { exampleItems, firstItem, withoutEmptyFilters } from './first-item';

export interface CustomWorkOptions {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly fail: (error: unknown) => void;
  readonly work: ShortWork;
  readonly jobs: CustomJobs;
}

/** Milliseconds for a choice to be seen before what follows from it is counted. */
const SHOWN_FIRST = 20;
const FULL = `Ce classeur garde déjà ${MOST_ITEMS} tableaux et évolutions\u00a0: supprimez-en un.`;
const NO_FIGURE = 'Cliquez sur un chiffre de la feuille écrite, puis demandez à nouveau.';

/** What is composed is kept in the workbook; what is counted of it stays here until its sheet is written. */
export function createCustomWork(options: CustomWorkOptions): CustomWork {
  const { ports, state, dispatch, fail, work, jobs } = options;
  let asking = new AbortController();
  let forget = (): void => undefined;

  const own = (): CustomState => {
    const { custom, choices } = state();
    return (
      custom ?? {
        ...NOTHING,
        days: { year: choices?.year ?? ports.now().getFullYear(), period: choices?.period ?? null },
      }
    );
  };
  const change = (next: Partial<CustomState>): void => {
    dispatch({ type: 'customChanged', custom: { ...own(), ...next } });
  };
  change({});

  const say = ({ text }: AppError): string => `${text.title}. ${text.remedy}`;
  /** What Excel refuses is said in the view; anything else is a bug. */
  const caught = (error: unknown): void => {
    if (error instanceof AppError) change({ problem: say(error) });
    else fail(error);
  };

  const count = (): void => {
    forget();
    if (own().draft === null) return;
    change({ counted: null });
    forget = ports.after(SHOWN_FIRST, () => {
      const { draft, days } = own();
      const { registers, choices } = state();
      if (draft === null || registers === null) return;
      try {
        const rounding = choices?.rounding ?? 'adjusted';
        change({ counted: jobs.count(registers.registers, periodOf(days), rounding, withoutEmptyFilters(draft)) });
      } catch (error) {
        fail(error);
      }
    });
  };

  /** The workbook first: what it refuses is not shown as kept. */
  const keepItems = (items: readonly CustomItem[], then: Partial<CustomState>): void => {
    work.begin(async () => {
      try {
        await jobs.save(items);
        change({ items, problem: null, ...then });
      } catch (error) {
        caught(error);
      }
    });
  };
  const items = (): readonly CustomItem[] => own().items ?? [];
  const found = (id: string): CustomItem | undefined => items().find((item) => item.id === id);
  const newId = (): string => ports.newWorkbookId().slice(0, 8);
  const isFull = (): boolean => {
    const full = items().length >= MOST_ITEMS;
    if (full) change({ problem: FULL });
    return full;
  };
  const compose = (draft: CustomItem): void => {
    change({ draft, notice: null, problem: null });
    dispatch({ type: 'overlayOpened', overlay: { kind: 'custom', page: 'item' } });
    count();
  };
  const showOrigin = (origin: CustomState['origin']): void => {
    if (origin === null) {
      change({ notice: NO_FIGURE });
      return;
    }
    change({ origin, notice: null });
    dispatch({ type: 'overlayOpened', overlay: { kind: 'custom', page: 'origin' } });
  };

  const saidOf: CustomWork['saidOf'] = (item) => {
    const { registers } = state();
    const parsed = registers?.registers ?? new Map<string, never>();
    return jobs.say(parsed, periodOf(own().days), withoutEmptyFilters(item));
  };

  return {
    profile: jobs.profile,
    open: () => {
      change({ notice: null, problem: null });
      if (own().items === null)
        jobs.load().then(
          (kept) => {
            change({ items: kept });
          },
          (error: unknown) => {
            change({ items: [] });
            caught(error);
          },
        );
      count();
    },
    chooseDays: (days) => {
      change({ days });
      count();
    },
    begin: (kind) => {
      const { registers } = state();
      if (registers === null || isFull()) return;
      compose(firstItem(jobs.profile, registers.registers, kind, newId()));
    },
    addExamples: () => {
      const { registers } = state();
      if (registers === null || items().length > 0) return;
      keepItems(exampleItems(jobs.profile, registers.registers, newId), {
        notice: 'Deux exemples ajoutés\u00a0: modifiez-les, ou supprimez-les.',
        removed: null,
      });
    },
    edit: (id) => {
      const item = found(id);
      const said = item && saidOf(item);
      if (said !== undefined && 'item' in said) compose(said.item);
    },
    duplicate: (id) => {
      const item = found(id);
      if (item === undefined || isFull()) return;
      const copy = { ...item, id: newId(), name: item.name === '' ? '' : `${item.name} (copie)` };
      const at = items().indexOf(item) + 1;
      keepItems([...items().slice(0, at), copy, ...items().slice(at)], { notice: 'Copie ajoutée.', removed: null });
    },
    remove: (id) => {
      const item = found(id);
      if (item === undefined) return;
      const removed = { item, at: items().indexOf(item) };
      keepItems(
        items().filter((one) => one !== item),
        { removed, notice: null },
      );
    },
    restore: () => {
      const { removed } = own();
      if (removed === null || isFull()) return;
      const { item, at } = removed;
      keepItems([...items().slice(0, at), item, ...items().slice(at)], { removed: null, notice: 'Remis à sa place.' });
    },
    change: (draft) => {
      change({ draft, notice: null });
      count();
    },
    keep: () => {
      const { draft, counted } = own();
      if (draft === null || counted === null || counted.kind === 'refused') return;
      const item = withoutEmptyFilters(draft);
      const known = items().some(({ id }) => id === item.id);
      if (!known && isFull()) return;
      const kept = known ? items().map((one) => (one.id === item.id ? item : one)) : [...items(), item];
      keepItems(kept, { draft: item, notice: 'Enregistré dans ce classeur, sans chiffre et sans date.' });
    },
    explain: (at) => {
      const { counted } = own();
      const { registers } = state();
      if (counted?.kind !== 'counted' || registers === null) return;
      const origin = counted.origin(at);
      if (origin !== null) jobs.explain(registers, origin).then(showOrigin, caught);
    },
    explainSelected: () => {
      const { written } = own();
      if (written !== null) jobs.explainSelected(written).then(showOrigin, caught);
    },
    write: (how) => {
      work.begin(async () => {
        asking = new AbortController();
        const { signal } = asking;
        change({ writing: true, problem: null, notice: null, mayStayHere: false });
        let isHere = true;
        try {
          // Read anew: somebody may have decided meanwhile that nothing leaves.
          isHere = how === 'locally' || (await ports.placeOf()) !== 'service';
          const { choices, others } = state();
          const written = await jobs.write(isHere ? 'locally' : 'remotely', {
            items: items(),
            period: periodOf(own().days),
            rounding: choices?.rounding ?? 'adjusted',
            others,
            signal,
          });
          change({ written, writing: false });
        } catch (error) {
          change({ writing: false });
          if (!(error instanceof AppError)) throw error;
          if (error.code === 'CANCELLED') change({ notice: 'Écriture annulée. Votre classeur est comme avant.' });
          else change({ problem: say(error), mayStayHere: !isHere });
        }
      });
    },
    cancel: () => {
      asking.abort();
    },
    saidOf,
  };
}

const NOTHING: Omit<CustomState, 'days'> = {
  items: null,
  draft: null,
  counted: null,
  origin: null,
  removed: null,
  notice: null,
  problem: null,
  writing: false,
  mayStayHere: false,
  written: null,
};
