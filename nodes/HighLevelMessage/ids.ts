import type { IExecuteFunctions } from 'n8n-workflow';
import { readText, type Message } from '../shared/contract';
import type { AskOptions } from '../shared/highLevelApi';
import { parameterReader } from '../shared/n8n/parameterReader';

const IDS = [
  'messageId',
  'emailMessageId',
  'threadId',
  'contactId',
  'conversationId',
  'locationId',
] as const;

type IdName = (typeof IDS)[number];

/** Ids that name one and the same message: one in the options replaces all of the item's. */
const OF_MESSAGE = ['messageId', 'emailMessageId', 'threadId'] as const satisfies IdName[];
const IS_OF_MESSAGE: ReadonlySet<string> = new Set(OF_MESSAGE);

/** The ids for one item; the options' win over the item's. */
export type Ids = Partial<Record<IdName, string>>;

/** Reads the ids for each item. */
export function idReader(context: IExecuteFunctions): (message: Message, itemIndex: number) => Ids {
  const readers = IDS.map((name) => ({
    name,
    optionOf: parameterReader(context, `options.${name}`, ''),
  }));
  return (message, itemIndex) => {
    const chosen: Ids = {};
    for (const { name, optionOf } of readers) {
      const option = idOf(optionOf(itemIndex));
      if (option !== undefined) chosen[name] = option;
    }
    const choosesMessage = Object.keys(chosen).some((name) => IS_OF_MESSAGE.has(name));
    const ids: Ids = { ...chosen };
    for (const name of IDS) {
      if (choosesMessage && IS_OF_MESSAGE.has(name)) continue;
      const own = idOf(message[name]);
      if (own !== undefined) ids[name] ??= own;
    }
    return ids;
  };
}

/** Whether the ids, which are those of idReader, name another message than the item's. */
export function nameAnother(ids: Ids, message: Message): boolean {
  return OF_MESSAGE.some((name) => ids[name] !== undefined && ids[name] !== idOf(message[name]));
}

/** A row without ids of a message, where they are those of another one. */
export function withoutMessageIds(row: Message): Message {
  const names = Object.entries(row).filter(([name]) => !IS_OF_MESSAGE.has(name));
  return Object.fromEntries(names) as Message;
}

function idOf(value: unknown): string | undefined {
  const text = readText(value)?.trim();
  return text === '' ? undefined : text;
}

/** When the message's webhook arrived: HighLevel's API finds a message only some seconds later. */
export function askOptions({ delivery, timestamp }: Message): AskOptions {
  const arrived = Date.parse(delivery?.receivedAt ?? timestamp ?? '');
  return Number.isNaN(arrived) ? {} : { webhookAt: arrived };
}
