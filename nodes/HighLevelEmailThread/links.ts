import { safeLink } from './sanitise';
import type { EmailLink } from './schema';
import { inspectLink } from './tracking';

const WEB_ADDRESS = /https?:\/\/[^\s<>"'`\u00a0]+/gi;
const TEXT_LENGTH = 500;

/** Collects the links of an email, each target once, in order. */
export class Links {
  private readonly found = new Map<string, EmailLink>();
  private current: { url: string; text: string; inReply: boolean } | undefined;
  private depth = 0;

  /** An `a` begins; nested ones belong to the outer. */
  open(href: string | undefined, inReply: boolean): void {
    this.depth++;
    const url = safeLink(href ?? '');
    if (this.depth === 1 && url !== undefined && !url.startsWith('#')) {
      this.current = { url, text: '', inReply };
    }
  }

  /** Takes text; false if no link is open. */
  text(data: string): boolean {
    if (this.current && this.current.text.length < TEXT_LENGTH) this.current.text += data;
    return this.depth > 0;
  }

  close(): void {
    this.depth--;
    if (this.depth > 0 || !this.current) return;
    const { url, text, inReply } = this.current;
    this.current = undefined;
    this.add(url, text.slice(0, TEXT_LENGTH).replace(/\s+/g, ' ').trim(), inReply);
  }

  /** Web addresses that stand in text without being links. */
  addPlain(text: string, inReply: boolean): void {
    if (!text.includes('://')) return;
    for (const [match] of text.matchAll(WEB_ADDRESS)) {
      const url = withoutPunctuation(match);
      this.add(url, url.slice(0, TEXT_LENGTH), inReply);
    }
  }

  list(): EmailLink[] {
    if (this.current) this.close();
    return [...this.found.values()];
  }

  private add(url: string, text: string, inReply: boolean): void {
    const known = this.found.get(url);
    if (known) {
      known.inReply ||= inReply;
      known.text ||= text;
    } else this.found.set(url, { url, ...inspectLink(url), text, inReply });
  }
}

/** A sentence's punctuation after an address is not part of it; a closing bracket is, if it opened in it. */
function withoutPunctuation(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    const isOpened = last === ')' && address.includes('(');
    if (isOpened || !'.,;:!?)]}*_>’”'.includes(last)) break;
  }
  return address.slice(0, end);
}
