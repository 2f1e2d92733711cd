import type { HighLevelApi } from './client';
import { getContact, getLocation, getUser } from './requests';
import { contactSchema, locationSchema, userSchema, type Names } from './schema';
import { withAdded, type Message } from '../contract';
import { isFields, type Fields } from '../values';

/**
 * The names behind the ids of a message. Each id is asked for once in a run, however many messages
 * carry it. Where HighLevel no longer knows an id (a deleted contact), the names are null.
 *
 * @throws ApiError where an id could not be looked up
 */
export async function namesOf(api: HighLevelApi, message: Fields): Promise<Names> {
  const contactId = idIn(message, 'contactId');
  const userId = idIn(message, 'userId');
  const locationId = idIn(message, 'locationId');
  const [contact, user, location] = await Promise.all([
    contactId && api.askIfThere(getContact(contactId)),
    userId && api.askIfThere(getUser(userId)),
    locationId && api.askIfThere(getLocation(locationId)),
  ]);
  return {
    ...(contactId && {
      contact: contact || { id: contactId, name: null, email: null, phone: null },
    }),
    ...(userId && { user: user || { id: userId, name: null, email: null } }),
    ...(locationId && { location: location || { id: locationId, name: null, timezone: null } }),
  };
}

/**
 * The message with its names as `contact`, `user` and `location`; a field of such a name that another
 * program had put there moves to `asSent`.
 */
export function withNames(message: Message, names: Names): Message & Names {
  return withAdded(message, names, isOurs, "HighLevel's answer");
}

/** An empty `userId`, as on inbound messages, is no id. */
function idIn(message: Fields, field: string): string | undefined {
  const id = message[field];
  return typeof id === 'string' && id !== '' ? id : undefined;
}

const OUR_FIELDS: Readonly<Record<string, object>> = {
  contact: contactSchema.shape,
  user: userSchema.shape,
  location: locationSchema.shape,
} satisfies Record<keyof Names, object>;

/** A workflow's body has more there: `{ "name": "Studio", "city": "Tampa", "id": "YxsRH9X4UhvisCDtoa6x" }` */
function isOurs(value: unknown, name: string): boolean {
  if (!isFields(value) || typeof value.id !== 'string') return false;
  const ours = OUR_FIELDS[name] ?? {};
  return (
    Object.keys(ours).every((field) => field in value) &&
    Object.keys(value).every((field) => field in ours)
  );
}
