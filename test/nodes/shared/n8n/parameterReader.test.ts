import { parameterReader, settingsReader } from '../../../../nodes/shared/n8n/parameterReader';
import { fakeContext } from './fakeContext';

const NAME = 'options.minimumTalkTime';
const evaluate = (_name: string, itemIndex: number) => itemIndex * 10;
const nodeWith = (minimumTalkTime: unknown) => ({
  parameters: { options: { minimumTalkTime } } as never,
});

it('reads an expression for each item', () => {
  const { context, reads } = fakeContext({ node: nodeWith('={{ $json.shortest }}'), evaluate });
  const read = parameterReader(context, NAME, 0);
  expect([0, 1, 2].map(read)).toEqual([0, 10, 20]);
  expect(reads).toEqual([0, 1, 2].map((item) => [NAME, item]));
});

it.each([5, '5', undefined])('reads %j once for all items', (written) => {
  const { context, reads } = fakeContext({ node: nodeWith(written), evaluate: () => 5 });
  const read = parameterReader(context, NAME, 0);
  expect([0, 1, 2].map(read)).toEqual([5, 5, 5]);
  expect(reads).toHaveLength(1);
});

it('has the fallback for a parameter that is not set', () => {
  expect(parameterReader(fakeContext().context, NAME, 7)(3)).toBe(7);
});

describe('settings for each item', () => {
  const names = ['options.keepBody', 'options.includeHtml'];

  it('are read of each parameter on its own, and only of an expression more than once', () => {
    const { context, reads } = fakeContext({
      node: { parameters: { options: { keepBody: '={{ $json.keep }}', includeHtml: true } } },
      evaluate: (name, itemIndex) => `${name} ${itemIndex}`,
    });
    const read = settingsReader(context, (parameter) => names.map((name) => parameter(name, true)));
    expect(reads).toEqual([]);
    expect([read(0), read(1)]).toEqual([
      ['options.keepBody 0', 'options.includeHtml 0'],
      ['options.keepBody 1', 'options.includeHtml 0'],
    ]);
    expect(reads).toHaveLength(3);
  });

  it('fail for the item whose expression fails, and for no other', () => {
    const { context } = fakeContext({
      node: { parameters: { options: { keepBody: '={{ $json.keep }}' } } },
      evaluate: (_name, itemIndex) => {
        if (itemIndex === 0) throw new Error('No field keep.');
        return true;
      },
    });
    const read = settingsReader(context, (parameter) => parameter('options.keepBody', true));
    expect(() => read(0)).toThrow('No field keep.');
    expect(read(1)).toBe(true);
  });
});
