import type { Message } from './schema';
import { shapeOf } from './warnings';

/**
 * A message with fields that a node adds, such as `call`. They follow the channel, since they are what
 * people look for in the node's output. A value that another program had put under the same name moves
 * to `asSent`, since nothing may be lost.
 *
 * @param isOurs whether a value is one that the node itself added before; it is replaced
 * @param by what replaces a value of another program, as the warning names it: `the outcome`
 */
export function withAdded<Added extends object>(
  message: Message,
  added: Added,
  isOurs: (value: unknown) => boolean,
  by: string,
): Message & Added {
  const foreign = Object.keys(added).filter(
    (name) => message[name] !== undefined && !isOurs(message[name]),
  );
  // Spreading an object that was built this way would take Node 20 twenty times as long: see
  // `npm run bench -- outcome`.
  const first = { channel: message.channel, ...added };
  if (foreign.length === 0) return Object.assign(first, message, added);
  const lines = foreign.map(
    (name) =>
      `contradiction ${name}: was ${shapeOf(message[name])}; replaced by ${by}, kept in asSent`,
  );
  const replaced = Object.fromEntries(foreign.map((name) => [name, message[name]]));
  return Object.assign(
    first,
    message,
    {
      asSent: { ...message.asSent, ...replaced },
      warnings: [...new Set([...(message.warnings ?? []), ...lines])],
    },
    added,
  );
}
