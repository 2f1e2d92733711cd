import { asObject, asSet, oneOf } from '../storedValues';
import { foldValue } from '../values';
import { PROVIDERS, type Filters } from './filters';

/**
 * The filters of a node's parameters as they are stored.
 *
 * @param stored the collection Filters; a value of a wrong type in it counts as not set
 * @param includeInternalComments the option; only `true` includes them
 */
export function readFilters(stored: unknown, includeInternalComments: unknown): Filters {
  const filters = asObject(stored);
  return {
    channels: asSet(filters.channels),
    locationIds: asSet(locatedValue(filters.locationIds)),
    userIds: asSet(filters.userIds),
    sources: asSet(filters.sources, foldValue),
    statuses: asSet(filters.statuses, foldValue),
    callOutcomes: asSet(filters.callOutcomes),
    provider: oneOf(PROVIDERS, filters.conversationProvider),
    includeInternalComments: includeInternalComments === true,
  };
}

/** The value of a resource locator. A workflow that was not made in the editor may hold it bare. */
function locatedValue(value: unknown): unknown {
  return typeof value === 'string' ? value : asObject(value).value;
}
