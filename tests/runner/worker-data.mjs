import process from 'node:process';

const ASKED = 'jest-light-runner-get-worker-data';
const GIVEN = 'jest-light-runner-worker-data';

/**
 * A process of the runner (jest-light-runner 0.8.2) asks for its settings when its first file begins, and the answer to
 * one goes to all that have begun: a process that has not asked yet throws it away, asks, and waits for ever. Here the
 * answer that came too early is kept, and given when it is asked for.
 */
export function keepWorkerData(own = process) {
  const { send } = own;
  if (send === undefined) return;
  let early = null;
  const keep = (message) => {
    if (message?.type === GIVEN) early = message;
  };
  // Beside the first listener, not before it: messages that wait are given to the first that listens.
  own.on('newListener', function beside(event) {
    if (event !== 'message') return;
    own.off('newListener', beside);
    own.on('message', keep);
  });
  own.send = (message, ...more) => {
    if (message !== ASKED || early === null) return send.call(own, message, ...more);
    process.nextTick(() => own.emit('message', early));
    return true;
  };
}
