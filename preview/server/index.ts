export type { Fault } from './fault';
export type { Mount } from './mount';
export { startServer, type RunningServer, type ServerOptions } from './start-server';
