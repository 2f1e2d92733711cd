import { safeLink } from './sanitise';
import type { EmailLink } from '../../emailThread/schema';
import { inspectLink } from './tracking';

const WEB_ADDRESS = /https?:\/\/[^\s<>"'`\u00a0]+/gi;
const TEXT_LENGTH = 500;
const PUNCTUATION = new Set('.,;:!?)]}*_>’”');

/** Collects the links of an email, each target once, in order. */
export class Links {
  private readonly found = new Map<string, EmailLink>();
  private current: { url: string; text: string; inReply: boolean } | undefined;
  private isOpen = false;

  /** An `a` begins. Returns false if it stands in another, to which it belongs then; else it must be closed. */
  open(href: string | undefined, inReply: boolean): boolean {
    if (this.isOpen) return false;
    this.isOpen = true;
    const url = safeLink(href ?? '');
    if (url !== undefined && !url.startsWith('#')) this.current = { url, text: '', inReply };
    return true;
  }

  /** Takes what is shown; false if no link is open that leads somewhere. */
  text(data: string): boolean {
    if (!this.current) return false;
    if (this.current.text.length < TEXT_LENGTH) this.current.text += data;
    return true;
  }

  close(): void {
    this.isOpen = false;
    if (!this.current) return;
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
