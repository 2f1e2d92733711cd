import { Lists } from '../../../../../nodes/shared/email/lines/lists';

/** The bullets of the first items of a list. */
function bulletsOf(name: string, attributes: Record<string, string>, count = 3): string[] {
  const lists = new Lists();
  lists.openList(name, attributes);
  return Array.from({ length: count }, () => {
    lists.openItem({});
    const bullet = lists.takeBullet();
    lists.closeItem();
    return bullet;
  });
}

describe('Lists', () => {
  it.each([
    ['ul', {}, ['- ', '- ', '- ']],
    ['ol', {}, ['1. ', '2. ', '3. ']],
    ['ol', { start: '9' }, ['9. ', '10. ', '11. ']],
    ['ol', { type: 'a' }, ['a. ', 'b. ', 'c. ']],
    ['ol', { type: 'A', start: '25' }, ['Y. ', 'Z. ', '27. ']],
    ['ol', { reversed: '', start: '3' }, ['3. ', '2. ', '1. ']],
    ['ol', { reversed: '' }, ['- ', '- ', '- ']],
    ['ol', { start: 'x' }, ['1. ', '2. ', '3. ']],
    ['ul', { style: 'list-style-type: none' }, ['', '', '']],
  ])('<%s> with %j', (name, attributes, bullets) => {
    expect(bulletsOf(name, attributes)).toEqual(bullets);
  });

  it('indents lists in lists, and the further lines of an item', () => {
    const lists = new Lists();
    lists.openList('ul', {});
    lists.openItem({});
    expect([lists.takeBullet(), lists.takeBullet()]).toEqual(['- ', '  ']);
    lists.openList('ol', {});
    lists.openItem({ value: '7' });
    expect(lists.takeBullet()).toBe('  7. ');
    lists.closeItem();
    lists.closeList();
    lists.closeList();
    expect(lists.takeBullet()).toBe('');
  });

  it('reads items outside of lists, and ends that nothing opened', () => {
    const lists = new Lists();
    lists.openItem({});
    expect(lists.takeBullet()).toBe('- ');
    lists.closeItem();
    expect(lists.takeBullet()).toBe('');
  });

  it('does not indent deep lists without end', () => {
    const lists = new Lists();
    for (let depth = 0; depth < 1000; depth++) lists.openList('ul', {});
    lists.openItem({});
    expect(lists.takeBullet().length).toBeLessThan(30);
  });
});
