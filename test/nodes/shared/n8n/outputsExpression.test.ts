import { runInNewContext } from 'node:vm';
import { outputsExpression } from '../../../../nodes/shared/n8n/outputsExpression';

it('holds a function and its data in one expression, which ends at its first two braces', () => {
  const labels = { inner: { one: { label: 'First' } } };
  const expression = outputsExpression(
    ({ shown }, { inner }) => (shown ? [{ type: 'main', displayName: inner.one.label }] : []),
    labels,
  );
  const [, code = '', rest] = /^=\{\{(.*?)\}\}(.*)$/s.exec(expression) ?? [];
  expect(rest).toBe('');
  const evaluated = (shown: boolean): unknown =>
    JSON.parse(JSON.stringify(runInNewContext(code, { $parameter: { shown } })));
  expect(evaluated(true)).toEqual([{ type: 'main', displayName: 'First' }]);
  expect(evaluated(false)).toEqual([]);
});
