import { SafeStyles } from '../../../../../nodes/shared/email/html/safeStyles';

it('reads a style again for another element', () => {
  const styles = new SafeStyles();
  const style = 'color: red; height: 9px; position: fixed';
  for (let time = 0; time < 2; time++) {
    expect(styles.of('div', style)).toBe('color: red');
    expect(styles.of('img', style)).toBe('color: red; height: 9px');
    expect(styles.of('div', 'position: fixed')).toBeUndefined();
  }
});

it('reads more styles than it remembers', () => {
  const styles = new SafeStyles();
  for (let width = 0; width < 2500; width++) {
    expect(styles.of('p', `WIDTH:${width}px`)).toBe(`width: ${width}px`);
  }
  expect(styles.of('p', 'WIDTH:2400px')).toBe('width: 2400px');
});
