import { type DateToken, isCapital, Kind } from './dateTokens';

/** `Central European Summer Time`, `(Mitteleuropäische Sommerzeit)` */
const MOST_WORDS = 6;
/** In characters: `de`, `du`, `dell` */
const LONGEST_PARTICLE = 4;
/** `d'Europe`, `dell’Europa` */
const ELIDED = /^\p{Ll}{1,5}['’]/u;

/**
 * Finds the written-out name of a time zone, in brackets or not, which KMail and others write after the
 * time of day: `20:45:12 Central European Summer Time`, `20:45:12 heure d’été d’Europe centrale`.
 *
 * @param at the first token after the time
 * @returns the last token of the name; -1 if there is none
 */
export function endOfZoneName(tokens: readonly DateToken[], at: number): number {
  const first = tokens[at];
  if (first && first.kind & Kind.zoneOpens) return endOfOpenName(tokens, at);
  for (let end = at; end < tokens.length && end < at + MOST_WORDS; end++) {
    const each = tokens[end];
    if (!each || each.text.includes('@') || each.kind & (Kind.number | Kind.numbers)) return -1;
    if (each.kind & Kind.zoneEnds) return end;
    if (each.isClosed) return -1;
  }
  return -1;
}

/**
 * `hora de verano de Europa central`: words in lower case, and names after a particle. `Ora Field` is a
 * person.
 */
function endOfOpenName(tokens: readonly DateToken[], at: number): number {
  let end = at;
  while (end < at + MOST_WORDS) {
    const [last, next] = [tokens[end], tokens[end + 1]];
    if (!last || !next || last.isClosed || next.text.includes('@')) break;
    const followsParticle = last.text.length <= LONGEST_PARTICLE && !isCapital(last);
    if (!followsParticle && isCapital(next) && !ELIDED.test(next.text)) break;
    end++;
  }
  const opening = tokens[at];
  return end === at && opening && isCapital(opening) ? -1 : end;
}
