import { Effect } from '../../../../../nodes/shared/email/lines/elements';
import { Hint } from '../../../../../nodes/shared/email/lines/lines';
import { OpenElements } from '../../../../../nodes/shared/email/lines/openElements';

const CITATION = Effect.quote | Effect.quoteMark;

function open(...effects: number[]): OpenElements {
  const elements = new OpenElements();
  for (const effect of effects) {
    elements.push(effect);
    elements.enter(effect);
  }
  return elements;
}

it('combines the effects of open elements, and forgets closed ones', () => {
  const elements = open(Effect.signature, CITATION, CITATION);
  expect([elements.count, elements.depth, elements.prefix()]).toEqual([3, 2, '> > ']);
  const closed = elements.pop();
  expect([elements.count, elements.depth]).toEqual([2, 2]);
  elements.leave(closed ?? 0);
  expect([elements.count, elements.depth, elements.prefix()]).toEqual([2, 1, '> ']);
});

it.each([
  [[], Hint.whole],
  [[Effect.preformatted], Hint.none],
  [[Effect.signature], Hint.whole | Hint.signature],
  [[Effect.attribution], Hint.whole | Hint.attribution],
  [[CITATION], Hint.whole | Hint.firmQuote],
  [[Effect.quote | Effect.softQuote], Hint.whole | Hint.softQuote],
  [[CITATION, Effect.quote | Effect.softQuote], Hint.whole | Hint.firmQuote],
  [
    [Effect.quote | Effect.softQuote | Effect.indentation],
    Hint.whole | Hint.softQuote | Hint.indentation,
  ],
])('hints of a line in %j', (effects, hints) => {
  expect(open(...effects).hints()).toBe(hints);
});

it('shows no more quote marks than make sense', () => {
  const many = Array.from({ length: 1000 }, () => CITATION);
  expect(open(...many).prefix().length).toBeLessThan(100);
});
