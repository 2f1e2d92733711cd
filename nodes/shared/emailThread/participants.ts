import type { EmailAddress, Participant } from './schema';
import { personKey } from './threadKey';

type Role = Participant['roles'][number];

/**
 * Everybody who appears, each once, in the order of appearance: known by the address (case does not
 * count), else by the name. The first name that comes is kept.
 *
 * @param appearances who appears, and as what
 */
export function participantsOf(
  appearances: Iterable<readonly [Role, EmailAddress | null]>,
): Participant[] {
  const people = new Map<string, Participant>();
  for (const [role, person] of appearances) {
    const key = person ? personKey(person) : '';
    if (!person || key === '') continue;
    const known = people.get(key);
    if (!known) {
      people.set(key, { ...person, roles: [role] });
      continue;
    }
    if (!known.roles.includes(role)) known.roles.push(role);
    if (known.name === '') known.name = person.name;
    if (person.addressInName !== undefined) known.addressInName ??= person.addressInName;
  }
  return [...people.values()];
}
