/**
 * Which messages a user wants: one meaning of the filters for the trigger and for Get Many. This file
 * is the folder's only door.
 */
export { unwantedBy, type Filters, type Provider } from './filters';
export { readFilters } from './readFilters';
