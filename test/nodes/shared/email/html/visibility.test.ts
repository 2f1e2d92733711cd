import { isHidden } from '../../../../../nodes/shared/email/html/visibility';

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
