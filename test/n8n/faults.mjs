// Faults around a trigger, and how they are caused.
import { lockDatabase } from '../../scripts/lib/databaseLock.mjs';
import { pause } from '../../scripts/lib/steps.mjs';

/** How long a process stays down that is started again, as a supervisor would. */
const DOWN_MS = 3000;
const SILENT_MS = 20_000;

async function downFor(server, signal) {
  await server.stop(signal);
  await pause(DOWN_MS);
  await server.start();
}

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {(n8n: object) => Promise<void>} accident causes the fault; resolves when everything runs again
 * @property {(n8n: object) => Promise<void>} [mend] repairs the rest after all messages are sent
 * @property {number} [patienceMs] when the sender hangs up, if it is impatient
 */

/** @type {Record<string, Fault>} */
export const QUEUE_FAULTS = {
  none: { name: 'nothing breaks', accident: async () => {} },
  worker: {
    name: 'kill -9 of a worker, started again',
    accident: ({ workers: [worker] }) => downFor(worker, 'SIGKILL'),
  },
  'worker-gone': {
    name: 'kill -9 of a worker, not started again',
    accident: ({ workers: [worker] }) => worker.stop('SIGKILL'),
    mend: ({ workers: [worker] }) => worker.start(),
  },
  processor: {
    name: 'kill -9 of a webhook processor, started again',
    accident: ({ processors: [processor] }) => downFor(processor, 'SIGKILL'),
  },
  'processor-stopped': {
    name: 'SIGTERM of a webhook processor, started again',
    accident: ({ processors: [processor] }) => downFor(processor, 'SIGTERM'),
  },
  main: {
    name: 'kill -9 of the main process, started again',
    accident: ({ main }) => downFor(main, 'SIGKILL'),
  },
  redis: {
    name: 'Redis stopped in order, started again',
    accident: ({ redis }) => downFor(redis, 'SIGTERM'),
  },
  'redis-killed': {
    name: 'kill -9 of Redis (without AOF), started again',
    accident: ({ redis }) => downFor(redis, 'SIGKILL'),
  },
  postgres: {
    name: 'PostgreSQL stopped for 3 s',
    accident: ({ postgres }) => downFor(postgres),
  },
  'postgres-silent': {
    name: 'PostgreSQL silent for 20 s, then the connections cut',
    accident: async ({ proxy }) => {
      proxy.silence();
      await pause(SILENT_MS);
      proxy.cut();
    },
  },
};

/** How long n8n cannot write to its database. */
const LOCKED_MS = 20_000;
const FULL_MS = 10_000;
const IMPATIENT_MS = 3000;

/** @type {Record<string, Fault>} */
export const SQLITE_FAULTS = {
  none: { name: 'nothing breaks', accident: async () => {} },
  killed: {
    name: 'kill -9, started again',
    accident: ({ main }) => downFor(main, 'SIGKILL'),
  },
  stopped: {
    name: 'SIGTERM, started again',
    accident: ({ main }) => downFor(main, 'SIGTERM'),
  },
  locked: {
    name: 'database locked for 20 s, senders hang up after 3 s',
    patienceMs: IMPATIENT_MS,
    accident: async ({ install, userFolder }) => {
      const unlock = await lockDatabase(install, userFolder);
      await pause(LOCKED_MS);
      await unlock();
    },
  },
  full: {
    name: 'disk full for 10 s',
    accident: async ({ disk }) => {
      disk.fill();
      await pause(FULL_MS);
      disk.empty();
    },
  },
};
