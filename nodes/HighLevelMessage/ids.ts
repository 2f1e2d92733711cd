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
const OF_MESSAGE: ReadonlySet<IdName> = new Set(['messageId', 'emailMessageId', 'threadId']);

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
    const choosesMessage = Object.keys(chosen).some((name) => OF_MESSAGE.has(name as IdName));
    const ids: Ids = { ...chosen };
    for (const name of IDS) {
      if (choosesMessage && OF_MESSAGE.has(name)) continue;
      const own = idOf(message[name]);
      if (own !== undefined) ids[name] ??= own;
    }
    return ids;
  };
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
