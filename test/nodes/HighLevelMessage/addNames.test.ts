import type { IDataObject } from 'n8n-workflow';
import { addNames } from '../../../nodes/HighLevelMessage/operations/addNames';
import { startRun } from '../../../nodes/HighLevelMessage/run';
import { fakeContext } from '../shared/n8n/fakeContext';

/** The hints of a run over these items, at an API that answers every request with one contact. */
async function hintsFor(...items: IDataObject[]): Promise<unknown[]> {
  const { context, hints } = fakeContext({ items: items.map((json) => ({ json })) });
  const answer = { statusCode: 200, headers: {}, body: { contact: { id: 'c1' } } };
  const run = startRun(
    Object.assign(context, {
      getExecutionCancelSignal: () => undefined,
      helpers: { httpRequestWithAuthentication: () => Promise.resolve(answer) },
    }),
    {
      credential: 'highLevelPrivateIntegrationApi',
      baseUrl: 'https://api.example',
      locationId: 'l1',
      refreshes: undefined,
    },
    () => Promise.resolve(),
  );
  await addNames(run);
  return hints;
}

it('counts the items that are no messages and have no id of anybody', async () => {
  expect(await hintsFor({ foo: 1 }, { contactId: 'c1' })).toMatchObject([
    {
      message: expect.stringMatching(
        /^1 of 2 items doesn't look like a HighLevel message/,
      ) as string,
    },
  ]);
});

it.each([[{ messageType: 'SMS', type: 'OutboundMessage' }], [{ contactId: 'c1', calls: 3 }]])(
  'has no hint for %j',
  async (item) => {
    expect(await hintsFor(item)).toEqual([]);
  },
);
