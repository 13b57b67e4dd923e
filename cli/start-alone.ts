import { fork } from 'node:child_process';

export interface Usage {
  /** Bytes. */
  readonly rss: number;
  readonly heapUsed: number;
  /** Milliseconds of processor time since its start. */
  readonly cpu: number;
}

/** The service in a process of its own. */
export interface Alone {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): void;
}

/** Starts it on a free port of this computer, and waits until it answers. */
export async function startAlone(env: Readonly<Record<string, string>> = {}): Promise<Alone> {
  // In one file, as it is published: what runs the sources gives every function its name anew each time it is made.
  const { bundle } = (await import(new URL('bundle.mjs', import.meta.url).href)) as {
    readonly bundle: (command: string) => Promise<string>;
  };
  const file = await bundle('serve-alone');
  const child = fork(file, { execArgv: ['--expose-gc'], env: { ...process.env, ...env } });
  const heard = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      const gone = (): void => {
        reject(new Error('the service ended'));
      };
      child.once('exit', gone);
      child.once('message', (message) => {
        child.off('exit', gone);
        resolve(message as T);
      });
    });
  const { url } = await heard<{ url: string }>();
  return {
    url,
    usage: () => {
      child.send('usage');
      return heard<Usage>();
    },
    stop: () => {
      child.kill();
    },
  };
}
