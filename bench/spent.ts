import type { Lines } from './print-columns';

/** Milliseconds of processor of this process, of all its threads. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Where a run in the pane spends its processor: the emulated Excel, the tables (which the service makes where there is one),
 * and all the rest, which is ours and the library's that speaks to Excel. Longest task: the most of the rest between two
 * turns of the event loop.
 */
export class Spent {
  private host = 0;
  private tables = 0;
  private start = 0;
  private turn = 0;
  /** What the host took in this turn. */
  private apart = 0;
  private longest = 0;
  private isRunning = false;

  begin(): void {
    this.isRunning = true;
    this.start = this.turn = processor();
    const next = (): void => {
      const now = processor();
      this.longest = Math.max(this.longest, now - this.turn - this.apart);
      this.turn = now;
      this.apart = 0;
      if (this.isRunning) setImmediate(next);
    };
    setImmediate(next);
  }

  /** Work of the emulated Excel, done when it returns. */
  ofHost<T>(work: () => T): T {
    const start = processor();
    const result = work();
    const took = processor() - start;
    this.host += took;
    this.apart += took;
    return result;
  }

  /** Work on the tables, in slices: nothing else is done until it ends. */
  async ofTables<T>(work: () => Promise<T>): Promise<T> {
    const start = processor();
    const result = await work();
    this.tables += processor() - start;
    return result;
  }

  end(): Lines {
    this.isRunning = false;
    const all = processor() - this.start;
    const { host, tables } = this;
    const words = (milliseconds: number): string => `${Math.round(milliseconds)} ms`;
    return {
      'emulated Excel': words(host),
      tables: words(tables),
      'ours, with office.js': words(all - host - tables),
      'longest task of ours': words(this.longest),
    };
  }
}
