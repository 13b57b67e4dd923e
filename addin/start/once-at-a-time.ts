/** What a press of a ribbon button is answered with. */
interface Pressed {
  readonly completed: () => void;
}

/**
 * Serves the presses of a button one run at a time: one that comes while a run is under way, as Excel may send it twice,
 * is that run's. Each is answered, whatever happens.
 */
export function onceAtATime(run: () => Promise<void>): (event: Pressed) => void {
  let serving: Promise<void> | null = null;
  return (event) => {
    serving ??= run()
      // What went wrong was said in the pane.
      .catch(() => undefined)
      .finally(() => {
        serving = null;
      });
    void serving.then(() => {
      event.completed();
    });
  };
}
