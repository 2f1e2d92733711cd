import type { EmailAddress, Participant } from './schema';
import { personKey } from './threadKey';

type Role = Participant['roles'][number];

/**
 * All participants, each once, in the order of appearance. A person is identified by the address,
 * regardless of case, or by the name without one. The first name found is kept.
 *
 * @param appearances each person with the role in which the person appears
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
