import { toMessage } from '../../../../nodes/shared/contract';
import { READ_FIRST } from '../../../../nodes/shared/contract/readingOrder';
import { loadFixtures } from '../../../fixtures/loadFixtures';

const order: readonly string[] = READ_FIRST;
/** Payloads with values that the normaliser leaves out or adds again at the end. */
const ODD = ['email-to-empty-object'];
const fixtures = loadFixtures().filter(({ name }) => !ODD.includes(name));

it.each(fixtures.map(({ name, payload }) => ({ name, payload })))(
  '$name begins with what people read first, and keeps the order of the rest',
  ({ payload }) => {
    const names = Object.keys(toMessage(payload));
    const first = order.filter((name) => names.includes(name));
    expect(first.length).toBeGreaterThan(4);
    expect(names.slice(0, first.length)).toEqual(first);
    const rest = Object.keys(payload).filter((name) => !order.includes(name));
    expect(names.filter((name) => rest.includes(name))).toEqual(
      rest.filter((name) => names.includes(name)),
    );
  },
);
