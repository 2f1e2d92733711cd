/**
 * The key that a webhook's event and the API's message share: the id of an email, of anything else the
 * message's. Undefined where it has neither.
 */
export function messageKeyOf({
  emailMessageId,
  messageId,
}: Readonly<Record<string, unknown>>): string | undefined {
  return filledText(emailMessageId) ?? filledText(messageId);
}

function filledText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
