import { Hint } from './lines';

/**
 * Targets of links to unsubscribe, as the services of bulk mail write them. Their text is in any language:
 *
 *     <a href="https://services.leadconnectorhq.com/emails/unsub/x9">Cancelar suscripción</a>
 */
const OPT_OUT =
  /unsub(?:scri|[/_?&=-]|$)|opt-?out|manage_?-?preferences|\blist-manage\.com\/profile/i;
/** `https://aka.ms/LearnAboutSenderIdentification`, perhaps wrapped by a link scanner */
const SENDER_PAGE = 'LearnAboutSenderIdentification';
/** In characters: the end of a longer target is tracking data. */
const LONGEST = 500;

/** What the target of a link says about its line: a `Hint` bit. */
export function hintOfTarget(href: string | undefined): number {
  if (href === undefined) return Hint.none;
  const target = href.slice(0, LONGEST);
  if (target.includes(SENDER_PAGE)) return Hint.banner;
  return OPT_OUT.test(target) ? Hint.optOut : Hint.none;
}
