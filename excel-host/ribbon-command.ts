/** The message by which the add-in hears of a button. */
export const COMMAND = 'appCommandInvoked';
export const commandData = (name: string): readonly string[] => [name, name, JSON.stringify({ source: { id: name } })];

/** The one ribbon command that is running: a person cannot press two buttons at once. */
export class RibbonCommand {
  private finish: ((status: number, result: unknown) => void) | null = null;

  /**
   * Presses a button: `send` tells the add-in. Resolves with what event.completed() was given; rejects when the add-in does
   * not listen, answers an Office error (11101: no such function), or says nothing in time.
   */
  press(name: string, timeout: number, send: (data: readonly string[]) => boolean): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        this.finish = null;
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`command ${name}: no event.completed() within ${timeout} ms`));
      }, timeout);
      this.finish = (status, result) => {
        end();
        if (status === 0) resolve(typeof result === 'string' && result !== '' ? JSON.parse(result) : null);
        else reject(new Error(`command ${name}: Office error ${status}`));
      };
      if (send(commandData(name))) return;
      end();
      reject(new Error('the add-in does not listen for commands'));
    });
  }
  done(status: number, result: unknown): void {
    this.finish?.(status, result);
  }
}
