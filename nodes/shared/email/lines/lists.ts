import type { Attributes } from '../html/htmlEvents';

/** Attributes that say how a list counts. */
export const LIST_ATTRIBUTES: readonly string[] = ['start', 'value', 'reversed'];

const BULLET = '- ';
const INDENT = '  ';
/** Deeper lists are shown no further to the right: their depth would cost its square. */
const MAX_INDENTS = 8;
const UNMARKED_STYLE = /list-style(?:-type)?\s{0,9}:\s{0,9}none/i;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

interface List {
  kind: 'bullets' | 'numbers' | 'letters' | 'capitals' | 'unmarked';
  next: number;
  step: 1 | -1;
}

/** What stands before the lines of lists when they are shown: bullets, numbers, indentation. */
export class Lists {
  private readonly open: List[] = [];
  /** How many of them are indented. */
  private indented = 0;
  /** Of the item that has opened and has no line yet. */
  private pending = '';

  openList(name: string, attributes: Attributes): void {
    const start = integerOf(attributes.start);
    const isReversed = attributes.reversed !== undefined;
    // How many items there are is not known yet.
    const kind = isReversed && start === undefined ? 'bullets' : kindOf(name, attributes);
    if (kind !== 'unmarked') this.indented++;
    this.open.push({ kind, next: start ?? 1, step: isReversed ? -1 : 1 });
    this.pending = '';
  }

  closeList(): void {
    if (this.open.pop()?.kind !== 'unmarked') this.indented--;
    this.pending = '';
  }

  openItem({ value }: Attributes): void {
    const list = this.open.at(-1);
    if (!list) {
      this.pending = BULLET;
      return;
    }
    const number = integerOf(value) ?? list.next;
    list.next = number + list.step;
    this.pending = markOf(list.kind, number);
  }

  closeItem(): void {
    this.pending = '';
  }

  /** What stands before the next line. Only the first of an item has its mark. */
  takeMark(): string {
    const mark = this.pending;
    this.pending = '';
    if (this.indented === 0) return mark;
    const level = mark === '' ? this.indented : this.indented - 1;
    return INDENT.repeat(Math.min(level, MAX_INDENTS)) + mark;
  }
}

function kindOf(name: string, { type, style }: Attributes): List['kind'] {
  if (style !== undefined && UNMARKED_STYLE.test(style)) return 'unmarked';
  if (name !== 'ol') return 'bullets';
  return type === 'a' ? 'letters' : type === 'A' ? 'capitals' : 'numbers';
}

function markOf(kind: List['kind'], number: number): string {
  if (kind === 'unmarked') return '';
  if (kind === 'bullets') return BULLET;
  const letter = kind === 'numbers' ? '' : LETTERS.charAt(number - 1);
  return `${(kind === 'capitals' ? letter.toUpperCase() : letter) || number}. `;
}

/** HTML's numbers in attributes; undefined where there is none. */
function integerOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s{0,9}[+-]?\d{1,9}/.test(text)
    ? Number.parseInt(text, 10)
    : undefined;
}
