import type { Attributes } from '../html/htmlEvents';

/** Attributes that this module reads. */
export const LIST_ATTRIBUTES: readonly string[] = ['start', 'value', 'reversed', 'type', 'style'];

const BULLET = '- ';
const INDENT = '  ';
/** Deeper lists are not indented further: their total would be quadratic in the depth. */
const MOST_INDENTS = 8;
/** `list-style: none` */
const UNMARKED_STYLE = /list-style(?:-type)?\s{0,9}:\s{0,9}none/i;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

type Numbering = 'bullets' | 'numbers' | 'lowerLetters' | 'upperLetters' | 'none';

interface List {
  numbering: Numbering;
  next: number;
  step: 1 | -1;
}

/** Bullets, numbers and indentation of the lists that are open at a place in HTML. */
export class Lists {
  private readonly open: List[] = [];
  /** The number of open lists that indent. */
  private indents = 0;
  /** Bullet or number of an item that has no line yet. */
  private pending = '';

  openList(name: string, attributes: Attributes): void {
    const start = integerOf(attributes.start);
    const isReversed = attributes.reversed !== undefined;
    // A reversed list starts at its number of items, which is not known yet.
    const numbering = isReversed && start === undefined ? 'bullets' : numberingOf(name, attributes);
    if (numbering !== 'none') this.indents++;
    this.open.push({ numbering, next: start ?? 1, step: isReversed ? -1 : 1 });
    this.pending = '';
  }

  closeList(): void {
    if (this.open.pop()?.numbering !== 'none') this.indents--;
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
    this.pending = bulletOf(list.numbering, number);
  }

  closeItem(): void {
    this.pending = '';
  }

  /** The bullet or number before the next line, with its indentation. Only an item's first line has one. */
  takeBullet(): string {
    const bullet = this.pending;
    this.pending = '';
    if (this.indents === 0) return bullet;
    const indents = bullet === '' ? this.indents : this.indents - 1;
    return INDENT.repeat(Math.min(indents, MOST_INDENTS)) + bullet;
  }
}

function numberingOf(name: string, { type, style }: Attributes): Numbering {
  if (style !== undefined && UNMARKED_STYLE.test(style)) return 'none';
  if (name !== 'ol') return 'bullets';
  return type === 'a' ? 'lowerLetters' : type === 'A' ? 'upperLetters' : 'numbers';
}

function bulletOf(numbering: Numbering, number: number): string {
  if (numbering === 'none') return '';
  if (numbering === 'bullets') return BULLET;
  const letter = numbering === 'numbers' ? '' : LETTERS.charAt(number - 1);
  return `${(numbering === 'upperLetters' ? letter.toUpperCase() : letter) || number}. `;
}

/** An integer as HTML reads it in an attribute; undefined if there is none. */
function integerOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s{0,9}[+-]?\d{1,9}/.test(text)
    ? Number.parseInt(text, 10)
    : undefined;
}
