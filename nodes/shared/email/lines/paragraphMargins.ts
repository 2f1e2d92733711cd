import type { Attributes } from '../html/htmlEvents';

/** Whether there is space above and below a paragraph; undefined where nothing says so. */
interface Margins {
  above?: boolean;
  below?: boolean;
}

/** Outlook's style sheet sets no margins for these, and some servers drop it. In lower case. */
const OUTLOOK_CLASSES = ['msonormal', 'msoplaintext', 'msonospacing'];
/** Outlook on the web renames the classes of quoted mail: `x_MsoNormal`. */
const OUTLOOK_PREFIX = /^(?:x_)+/;
/** More classes than these in the style sheets of one email are not remembered, since each takes memory. */
const MOST_CLASSES = 1000;
/** In any unit: Word writes `margin-bottom:.0001pt`. */
const LEAST_MARGIN = 0.1;
const NOT_SPACE = /\S+/g;
/** `p` */
const EVERY_PARAGRAPH = 'p';
/** `p.MsoNormal`, `.lead` */
const CLASS_SELECTOR = /^p?\.([\w-]+)$/;
/** `.ProseMirror p` */
const INNER_SELECTOR = /^(?:div)?\.([\w-]+)\s+p$/;

/**
 * Decides which paragraphs an email shows without space between them: those whose margins a style sheet or
 * their own style sets to zero. Mail programs write each line of text as such a paragraph.
 *
 *     <style>p.MsoNormal {margin:0cm}</style><p class="MsoNormal">Ann Lee</p><p class="MsoNormal">Acme</p>
 */
export class ParagraphMargins {
  private ofAll: Margins = {};
  private readonly ofClass = new Map<string, Margins>(
    OUTLOOK_CLASSES.map((name) => [name, { above: false, below: false }]),
  );
  private readonly within = new Map<string, Margins>();

  /** Reads a style sheet: only rules for `p`, `p.class`, `.class` and `.class p`, none of `@media`. */
  addStyleSheet(css: string): void {
    if (!css.includes('margin')) return;
    let isInAtRule = false;
    for (let at = 0, end = css.indexOf('}'); end >= 0; at = end + 1, end = css.indexOf('}', at)) {
      const block = css.slice(at, end);
      const brace = block.lastIndexOf('{');
      // `@media print { p { margin: 0 } }`: nothing opens before the last brace.
      if (brace < 0) isInAtRule = false;
      else {
        const selectors = block.slice(0, brace);
        isInAtRule ||= selectors.includes('{');
        if (!isInAtRule) this.addRule(selectors, marginsIn(block.slice(brace + 1)));
      }
    }
  }

  private addRule(selectors: string, margins: Margins): void {
    if (margins.above === undefined && margins.below === undefined) return;
    const withoutComment = selectors
      .slice(selectors.lastIndexOf('*/') + 1)
      .replace(/^\/|<!--/g, '');
    for (const each of withoutComment.toLowerCase().split(',')) {
      const selector = each.trim();
      if (selector === EVERY_PARAGRAPH) this.ofAll = { ...this.ofAll, ...margins };
      add(this.ofClass, CLASS_SELECTOR.exec(selector)?.[1], margins);
      add(this.within, INNER_SELECTOR.exec(selector)?.[1], margins);
    }
  }

  /** Whether paragraphs in an element have no space between them. */
  areTightIn({ class: classes }: Attributes): boolean {
    if (classes === undefined || this.within.size === 0) return false;
    return namesIn(classes).some((name) => isTight(this.within.get(name)));
  }

  /**
   * Whether a paragraph has no space above and below.
   *
   * @param isWithinTight whether an element around it makes it so
   */
  isTight({ class: classes, style }: Attributes, isWithinTight: boolean): boolean {
    let margins = isWithinTight ? { above: false, below: false } : this.ofAll;
    if (classes !== undefined) {
      for (const name of namesIn(classes)) margins = { ...margins, ...this.ofClass.get(name) };
    }
    if (style?.includes('margin')) margins = { ...margins, ...marginsIn(style.toLowerCase()) };
    return isTight(margins);
  }
}

function isTight(margins: Margins | undefined): boolean {
  return margins?.above === false && margins.below === false;
}

function add(map: Map<string, Margins>, name: string | undefined, margins: Margins): void {
  if (name === undefined || map.size >= MOST_CLASSES) return;
  map.set(name, { ...map.get(name), ...margins });
}

function namesIn(classes: string): string[] {
  const names = classes.toLowerCase().match(NOT_SPACE) ?? [];
  return names.map((name) => name.replace(OUTLOOK_PREFIX, ''));
}

/** `margin:0cm; margin-bottom:.0001pt`: the later declaration counts. */
function marginsIn(declarations: string): Margins {
  const margins: Margins = {};
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim().toLowerCase();
    if (!property.startsWith('margin')) continue;
    const values = declaration.slice(colon + 1).match(NOT_SPACE) ?? [];
    const [first, , third = first] = values;
    if (property === 'margin') {
      margins.above = isSpace(first);
      margins.below = isSpace(third);
    } else if (property === 'margin-top') margins.above = isSpace(first);
    else if (property === 'margin-bottom') margins.below = isSpace(first);
  }
  return margins;
}

/** Whether a margin is visible. `auto` is none above and below. */
function isSpace(value: string | undefined): boolean {
  return Math.abs(parseFloat(value ?? '')) >= LEAST_MARGIN;
}
