// Ctrl-C stops n8n first, then the script.

/** The result of `stopOnSignal`. */
export const STOPPED = 'stopped';

/**
 * @param {() => Promise<void>} stop stops everything that the script has started
 * @returns {Promise<'stopped'>} resolves at the signal, before everything has ended
 */
export function stopOnSignal(stop) {
  return new Promise((resolve) => {
    const onSignal = async () => {
      console.log('\nStopping n8n …');
      resolve(STOPPED);
      await stop();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, onSignal);
  });
}
