import { addEventHandler } from 'jest-circus';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';

/** The runner waits for ever. A test or a hook without an end fails; how long the others take is not looked at. */
const LIMIT = process.env.SAMPLE === 'all' ? 7_200_000 : 180_000;

const limited = (held, name) => {
  const { fn } = held;
  held.fn = async () => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`«${name}» has not ended after ${String(LIMIT / 1000)} s`));
      }, LIMIT);
    });
    try {
      await Promise.race([fn(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
};

addEventHandler((event, { currentDescribeBlock: { children, hooks } }) => {
  if (event.name === 'add_test' && event.fn) limited(children.at(-1), event.testName);
  if (event.name === 'add_hook') limited(hooks.at(-1), event.hookType);
});
