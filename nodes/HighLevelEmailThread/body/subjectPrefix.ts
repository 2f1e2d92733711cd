export type SubjectPrefix = 'reply' | 'forward' | 'none';

const FORWARD = new Set(
  'fw|fwd|tr|wg|vb|vs|vl|rv|enc|res|i|inoltra|ilt|i̇lt|doorst|pd|továbbítás|fs|redir|továbbítva|fyi|转发|轉寄|轉發|전달|転送|πρθ|προωθ|הועבר|تحويل|пересл|fwd|pr|trs|edtw|ynt'.split(
    '|',
  ),
);
const PREFIX = /^[\s[]*([\p{L}\p{M}]{1,14})(?:[[(]\d{1,3}[\])])?\s?[:：]/u;

/** Whether a subject's first prefix says forward or reply. */
export function readSubjectPrefix(subject: string): SubjectPrefix {
  const prefix = PREFIX.exec(subject)?.[1]?.toLowerCase();
  if (prefix === undefined) return 'none';
  return FORWARD.has(prefix) ? 'forward' : 'reply';
}

/** The subject a forward had before it was forwarded; null for an empty one. */
export function withoutPrefix(subject: string): string | null {
  return subject.replace(PREFIX, '').trim() || null;
}
