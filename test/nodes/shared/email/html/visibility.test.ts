import { isHidden, VISIBILITY_ATTRIBUTES } from '../../../../../nodes/shared/email/html/visibility';

it.each([
  [{ hidden: '' }, true],
  [{ style: 'color:red; display : none' }, true],
  [{ style: 'VISIBILITY:hidden' }, true],
  [{ style: 'opacity:0' }, true],
  [{ style: 'opacity : 0; color: red' }, true],
  [{ style: 'display:none;' }, true],
  [{ style: 'display: inline none' }, false],
  [{ style: 'opacity:0.5' }, false],
  [{ style: 'display:block' }, false],
  [{ style: 'mso-hide:all' }, false],
  [{}, false],
])('%j', (attributes, hidden) => {
  expect(isHidden(attributes)).toBe(hidden);
});

it.each(['display:none', 'visibility:hidden', 'opacity:0'])(
  'reads %s with and without spaces, among other properties',
  (style) => {
    const written = [':', ' :', ': ', '  :  '].map((colon) => style.replace(':', colon));
    for (const each of written) {
      expect([each, isHidden({ style: each })]).toEqual([each, true]);
      expect(isHidden({ style: `color: red; ${each.toUpperCase()}; margin: 0` })).toBe(true);
    }
    expect(isHidden({ style: style.replace(':', '-') })).toBe(false);
  },
);

it('names the attributes that it reads', () => {
  const read = new Set<string>();
  const get = (_attributes: object, name: string | symbol) => void read.add(String(name));
  isHidden(new Proxy<Record<string, string>>({}, { get }));
  expect([...read].sort()).toEqual([...VISIBILITY_ATTRIBUTES].sort());
});
