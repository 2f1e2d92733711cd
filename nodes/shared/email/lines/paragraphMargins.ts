import { type Attributes, NO_ATTRIBUTES } from '../html/htmlEvents';

/** Whether there is space above and below a paragraph; undefined where nothing says so. */
interface Margins {
  above?: boolean;
  below?: boolean;
}

const NONE: Margins = { above: false, below: false };
/** Outlook's style sheet sets no margins for these, and some servers drop it. In lower case. */
const OUTLOOK_CLASSES: ReadonlyMap<string, Margins> = new Map([
  ['msonormal', NONE],
  ['msoplaintext', NONE],
  ['msonospacing', NONE],
]);
/** Outlook on the web renames the classes of quoted mail: `x_MsoNormal`. */
const OUTLOOK_PREFIX = /^(?:x_)+/;
/** More classes than these in the style sheets of one email are not remembered, since each takes memory. */
const MOST_CLASSES = 1000;
/** In any unit: Word writes `margin-bottom:.0001pt`. */
const LEAST_MARGIN = 0.1;
const NAME = /\S+/g;
/** `margin:0 auto 6px`, `margin-top: 0` */
const MARGIN = /(?<![\w-])margin(?:-top|-bottom)?\s*:[^;]*/gi;
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
  private ofClass: Map<string, Margins> | undefined;
  private within: Map<string, Margins> | undefined;
  private lastStyle = '';
  private lastMargins: Margins = {};

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
      const name = CLASS_SELECTOR.exec(selector)?.[1];
      if (name !== undefined) add((this.ofClass ??= new Map(OUTLOOK_CLASSES)), name, margins);
      const outer = INNER_SELECTOR.exec(selector)?.[1];
      if (outer !== undefined) add((this.within ??= new Map<string, Margins>()), outer, margins);
    }
  }

  /** Whether paragraphs in an element have no space between them. */
  areTightIn(attributes: Attributes): boolean {
    const { within } = this;
    if (within === undefined || attributes.class === undefined) return false;
    return namesIn(attributes.class).some((name) => isTight(within.get(name)));
  }

  /**
   * Whether a paragraph has no space above and below.
   *
   * @param isWithinTight whether an element around it makes it so
   */
  isTight(attributes: Attributes, isWithinTight: boolean): boolean {
    let { above, below } = isWithinTight ? NONE : this.ofAll;
    if (attributes !== NO_ATTRIBUTES) {
      const { class: classes, style } = attributes;
      for (const name of classes === undefined ? [] : namesIn(classes)) {
        const own = (this.ofClass ?? OUTLOOK_CLASSES).get(name);
        above = own?.above ?? above;
        below = own?.below ?? below;
      }
      const own = style === undefined ? undefined : this.marginsOfStyle(style);
      above = own?.above ?? above;
      below = own?.below ?? below;
    }
    return above === false && below === false;
  }

  private marginsOfStyle(style: string): Margins {
    // Most paragraphs have the style of the one above. Reading each again makes the row "html: characters a
    // second" of `npm run bench -- email` 4 % slower.
    if (style !== this.lastStyle) {
      this.lastStyle = style;
      this.lastMargins = marginsIn(style);
    }
    return this.lastMargins;
  }
}

function isTight(margins: Margins | undefined): boolean {
  return margins?.above === false && margins.below === false;
}

function add(map: Map<string, Margins>, name: string, margins: Margins): void {
  if (map.size < MOST_CLASSES) map.set(name, { ...map.get(name), ...margins });
}

function namesIn(classes: string): string[] {
  const names = classes.toLowerCase().match(NAME) ?? [];
  return names.map((name) => name.replace(OUTLOOK_PREFIX, ''));
}

/** The margins that declarations set: `margin:0cm; margin-bottom:.0001pt`. The later one counts. */
function marginsIn(declarations: string): Margins {
  const margins: Margins = {};
  for (const declaration of declarations.match(MARGIN) ?? []) {
    const [property = '', value = ''] = declaration.toLowerCase().split(':');
    const [first = '', , third = first] = value.match(NAME) ?? [];
    if (!property.includes('-bottom')) margins.above = isSpace(first);
    if (!property.includes('-top')) margins.below = isSpace(third);
  }
  return margins;
}

/** Whether a margin is visible. `auto` is none above and below. */
function isSpace(value: string): boolean {
  return Math.abs(parseFloat(value)) >= LEAST_MARGIN;
}
