import { EventEmitter } from 'node:events';
import path from 'node:path';
import { importFile } from '../fixtures/import-file';

const { keepWorkerData } = (await importFile(path.join(import.meta.dirname, 'worker-data.mjs'))) as {
  readonly keepWorkerData: (own: EventEmitter) => void;
};

const DATA = { type: 'jest-light-runner-worker-data', workerData: 1 };

/** A process of the runner: what it sent, and what its first file is given. */
function worker() {
  const sent: unknown[] = [];
  const given: unknown[] = [];
  const own = Object.assign(new EventEmitter(), { send: (message: unknown) => sent.push(message) });
  keepWorkerData(own);
  // The pool listens first; the file when it begins.
  own.on('message', () => undefined);
  const begin = async () => {
    own.on('message', (message) => given.push(message));
    own.send('jest-light-runner-get-worker-data');
    await new Promise(setImmediate);
  };
  return { own, sent, given, begin };
}

test('settings that came before they were asked for are given when they are', async () => {
  const { own, sent, given, begin } = worker();
  own.emit('message', DATA);
  await begin();
  expect([given, sent]).toEqual([[DATA], []]);
});

test('settings that have not come are asked for, and other messages are sent as they are', async () => {
  const { own, sent, given, begin } = worker();
  await begin();
  own.send('another');
  own.emit('message', DATA);
  expect([given, sent]).toEqual([[DATA], ['jest-light-runner-get-worker-data', 'another']]);
});
