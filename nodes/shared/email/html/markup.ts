import { type Attributes, attributeNames, type HtmlEvents, readHtmlEvents } from './htmlEvents';
import { type EmailImage, IMAGE_ATTRIBUTES, imageSource, readImage } from './images';
import { type EmailLink, Links } from './links';
import { inChunks, Pieces } from '../../text/chunks';
import { SafeStyles } from './safeStyles';
import {
  escapeHtml,
  openingTag,
  SAFE_ATTRIBUTES,
  safeImageSource,
  treatmentOf,
  VOID_ELEMENTS,
} from './sanitise';
import type { SourceRange } from './sourceRange';
import { isHidden, VISIBILITY_ATTRIBUTES } from './visibility';

const WANTED_ATTRIBUTES = attributeNames([
  ...SAFE_ATTRIBUTES,
  ...IMAGE_ATTRIBUTES,
  ...VISIBILITY_ATTRIBUTES,
]);

/** The contents of an email's HTML besides its text. */
export interface Markup {
  /** The HTML within the ranges and the elements around it, safe to display. */
  replyHtml: string;
  links: EmailLink[];
  images: EmailImage[];
}

/**
 * Reads links, images and the newest message's HTML in one pass over its tags.
 *
 * @param html a document or a fragment, however broken
 * @param ranges the parts of it that hold the newest message, in order and without overlap
 */
export function readMarkup(html: string, ranges: readonly SourceRange[]): Markup {
  const reader = new MarkupReader(ranges);
  readHtmlEvents(html, reader, WANTED_ATTRIBUTES);
  return reader.finish();
}

interface OpenElement {
  name: string;
  /** Those that its tag is written with; null if the element is replaced by its content. */
  attributes: Attributes | null;
  /** Whether its content is dropped. */
  drops: boolean;
  hidden: boolean;
  /** An `a` that is in no other. */
  isLink: boolean;
}

/** An element that is not shown and changes nothing. Shared, since there may be millions of them. */
const UNWRAPPED: OpenElement = {
  name: '',
  attributes: null,
  drops: false,
  hidden: false,
  isLink: false,
};
/** Browsers nest no deeper (512 in Chromium and WebKit). Deeper elements are replaced by their content. */
const DEEPEST = 500;

class MarkupReader implements HtmlEvents {
  private readonly stack: OpenElement[] = [];
  /** How many elements of the stack have been written; the others wait for text to show. */
  private written = 0;
  private dropped = 0;
  private hidden = 0;
  private range = 0;
  private readonly html = new Pieces();
  private readonly styles = new SafeStyles();
  private readonly links = new Links();
  private readonly images = new Map<string, EmailImage>();
  private readonly plainText = new Pieces();
  private plainTextInReply = false;

  constructor(private readonly ranges: readonly SourceRange[]) {}

  open(name: string, attributes: Attributes, index: number): void {
    this.endPlainText();
    const treatment = treatmentOf(name);
    const drops = treatment === 'drop';
    const inReply = this.isInReply(index, index + 1);
    const hidden = isHidden(attributes);
    const isLink = name === 'a' && this.dropped === 0 && this.links.open(attributes.href, inReply);
    const isShown = this.dropped === 0 && this.addImage(name, attributes, inReply, hidden);
    const isVisible = isShown && !hidden && this.hidden === 0;
    const isKept =
      treatment === 'keep' && isVisible && this.stack.length < DEEPEST && (isLink || name !== 'a');
    const isPlain = !isKept && !drops && !hidden && !isLink;
    this.stack.push(
      isPlain ? UNWRAPPED : { name, attributes: isKept ? attributes : null, drops, hidden, isLink },
    );
    if (drops) this.dropped++;
    if (hidden) this.hidden++;
    if (inReply && isKept) this.writeOpenTags();
  }

  /** @returns false for an image that is not to be shown */
  private addImage(
    name: string,
    attributes: Attributes,
    inReply: boolean,
    hidden: boolean,
  ): boolean {
    const source = imageSource(name, attributes);
    const url = source === undefined ? undefined : safeImageSource(source);
    if (url === undefined) return name !== 'img';
    const image = readImage(url, attributes, { inReply, hidden: hidden || this.hidden > 0 });
    const known = this.images.get(image.url);
    if (known) known.inReply ||= inReply;
    else this.images.set(image.url, image);
    this.links.text(image.alt);
    return name !== 'img' || image.trackingPixel === null;
  }

  text(data: string, start: number, end: number): void {
    if (this.dropped > 0) return;
    const inReply = this.isInReply(start, end);
    if (!this.links.text(data)) {
      this.plainText.add(data);
      this.plainTextInReply ||= inReply;
    }
    if (!inReply || this.hidden > 0) return;
    const shown = end - start === data.length ? this.withinRanges(data, start) : data;
    if (shown === '') return;
    this.writeOpenTags();
    this.html.add(inChunks(shown, escapeHtml));
  }

  close(name: string): void {
    this.endPlainText();
    const element = this.stack.at(-1);
    if (!element) return;
    this.stack.pop();
    if (element.isLink) this.links.close();
    if (element.drops) this.dropped--;
    if (element.hidden) this.hidden--;
    if (this.written <= this.stack.length) return;
    this.written = this.stack.length;
    if (element.attributes && !VOID_ELEMENTS.has(name)) this.html.add(`</${name}>`);
  }

  finish(): Markup {
    this.endPlainText();
    return {
      replyHtml: this.html.take().trim(),
      links: this.links.list(),
      images: [...this.images.values()],
    };
  }

  private writeOpenTags(): void {
    for (; this.written < this.stack.length; this.written++) {
      const element = this.stack[this.written];
      if (element?.attributes)
        this.html.add(openingTag(element.name, element.attributes, this.styles));
    }
  }

  private endPlainText(): void {
    const text = this.plainText.take();
    if (text === '') return;
    this.links.addPlain(text, this.plainTextInReply);
    this.plainTextInReply = false;
  }

  /** Positions only grow, so ranges before them are done with. */
  private isInReply(start: number, end: number): boolean {
    let range = this.ranges[this.range];
    while (range && range.end <= start) range = this.ranges[++this.range];
    return range !== undefined && range.start < end;
  }

  /** The part of a text that is within the ranges. */
  private withinRanges(data: string, start: number): string {
    let covered = '';
    let index = this.range;
    let range = this.ranges[index];
    if (range && range.start <= start && range.end >= start + data.length) return data;
    while (range && range.start < start + data.length) {
      covered += data.slice(Math.max(0, range.start - start), range.end - start);
      range = this.ranges[++index];
    }
    return covered;
  }
}
