import { paths } from '../fixtures/openapi/highlevel.json';

interface Operation {
  get: { security: readonly Readonly<Record<string, readonly string[] | undefined>>[] };
}

const operations: readonly Operation[] = Object.values(paths);

/** The scopes that HighLevel's documents name for the requests of this package. */
export const DOCUMENTED_SCOPES: ReadonlySet<string> = new Set(
  operations.flatMap(({ get: { security } }) =>
    security.flatMap((scheme) => Object.values(scheme).flatMap((scopes) => scopes ?? [])),
  ),
);
