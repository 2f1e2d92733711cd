import { safeLink } from './sanitise';
import { inspectLink, type LinkTracking } from './tracking';

/** A link in an email. */
export interface EmailLink extends LinkTracking {
  /** The target as the email writes it. */
  url: string;
  /** The text shown for the link. */
  text: string;
  /** Whether it is in the newest message. */
  inReply: boolean;
}

/** `https://acme.example/plan` in text */
const WEB_ADDRESS = /https?:\/\/[^\s<>"'`\u00a0]+/gi;
const LONGEST_TEXT = 500;
const PUNCTUATION = new Set('.,;:!?)]}*_>’”');

/** Collects the links of an email, each target once, in order. */
export class Links {
  private readonly found = new Map<string, EmailLink>();
  private current: { url: string; text: string; inReply: boolean } | undefined;
  private isOpen = false;

  /**
   * Opens a link. Returns false for a link nested in another one, whose text then counts for the outer
   * link; otherwise `close` must follow.
   */
  open(href: string | undefined, inReply: boolean): boolean {
    if (this.isOpen) return false;
    this.isOpen = true;
    const url = safeLink(href ?? '');
    if (url !== undefined && !url.startsWith('#')) this.current = { url, text: '', inReply };
    return true;
  }

  /** Adds text to the open link; returns false if no link with a target is open. */
  text(data: string): boolean {
    if (!this.current) return false;
    if (this.current.text.length < LONGEST_TEXT) this.current.text += data;
    return true;
  }

  close(): void {
    this.isOpen = false;
    if (!this.current) return;
    const { url, text, inReply } = this.current;
    this.current = undefined;
    this.add(url, text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim(), inReply);
  }

  /** Adds the web addresses in a text: `see https://acme.example/plan.` */
  addPlain(text: string, inReply: boolean): void {
    if (!text.includes('://')) return;
    for (const match of text.match(WEB_ADDRESS) ?? []) {
      const url = withoutPunctuation(match);
      this.add(url, url.slice(0, LONGEST_TEXT), inReply);
    }
  }

  list(): EmailLink[] {
    return [...this.found.values()];
  }

  private add(url: string, text: string, inReply: boolean): void {
    const known = this.found.get(url);
    if (known) {
      known.inReply ||= inReply;
      known.text ||= text;
      return;
    }
    const { cleanUrl, trackingParameters, redirects } = inspectLink(url);
    this.found.set(url, { url, cleanUrl, trackingParameters, redirects, text, inReply });
  }
}

/** The web addresses in a plain-text email, each once. */
export function linksInText(reply: string, text: string): EmailLink[] {
  const links = new Links();
  links.addPlain(reply, true);
  // Most emails are all reply. Reading 100,000 addresses twice would break the bound of the row
  // "the slowest of … worst bodies" of `npm run bench -- email`.
  if (text !== reply) links.addPlain(text, false);
  return links.list();
}

/**
 * `https://acme.example/plan).` without the punctuation of the sentence around it. A closing bracket
 * stays if the address opens it: `https://acme.example/plan_(new)`.
 */
function withoutPunctuation(address: string): string {
  let unopened = count(address, ')') - count(address, '(');
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (!PUNCTUATION.has(last) || (last === ')' && unopened-- <= 0)) break;
  }
  return address.slice(0, end);
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
