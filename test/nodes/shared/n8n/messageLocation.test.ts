import {
  messageLocationOf,
  messageLocationOption,
} from '../../../../nodes/shared/n8n/messageLocation';
import { fakeContext } from './fakeContext';

it('is read from the options under the name that the panel gives it', () => {
  const { context, reads } = fakeContext({
    node: { parameters: { options: { [messageLocationOption.name]: '={{ $json.where }}' } } },
    evaluate: (_name, itemIndex) => `data.${itemIndex}`,
  });
  const locationOf = messageLocationOf(context);
  expect([locationOf(0), locationOf(1)]).toEqual(['data.0', 'data.1']);
  expect(reads).toEqual([
    [`options.${messageLocationOption.name}`, 0],
    [`options.${messageLocationOption.name}`, 1],
  ]);
});

it('is the default that the panel shows if it is not set', () => {
  expect(messageLocationOf(fakeContext().context)(0)).toBe(messageLocationOption.default);
});
