// HighLevel's API for the example flows: it knows the people and the calls of the sample messages, and
// the messages of last week.
import { PLAYED_TOKEN, listen, openapiWitness, playedApi, playedData } from './playedApi.mjs';

/** Ids of the sample messages in test/fixtures/messages. */
const LOCATION = 've9EPM428h8vShlRW1KT';
const USER = 'YlWd2wuCAZQzh2cH1fVZ';
const CONTACT = 'nmFmQEsNgz6AVpgLVUJ0';
const CALL_WITH_TRANSCRIPT = 'm001KpXk6sXEqTwX8QFw';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Starts the played API.
 *
 * @returns {Promise<{ credential: { type: string, data: object }, problems: string[],
 *   close: () => Promise<void> }>} `credential` gives access to it; `problems` are requests and answers
 *   that HighLevel's OpenAPI documents forbid
 */
export async function startExamplesApi() {
  const data = exampleData();
  const { handle, problems } = playedApi({ data, witness: await openapiWitness() });
  const { url, close } = await listen([handle]);
  const credential = {
    type: 'highLevelPrivateIntegrationApi',
    data: { token: PLAYED_TOKEN, locationId: LOCATION, baseUrl: url },
  };
  return { credential, problems, close };
}

function exampleData() {
  const data = playedData({ locationId: LOCATION, messages: 60, from: tuesdayOfLastWeek() });
  data.users.push({ ...data.users[0], id: USER, name: 'Ana Pérez', email: 'ana@agency.example' });
  data.contacts.push({
    ...data.contacts[0],
    id: CONTACT,
    firstName: 'Sam',
    lastName: 'Customer',
    email: 'sam@customer.example',
    phone: '+15005550100',
  });
  const [sentences] = data.transcripts.values();
  data.transcripts.set(CALL_WITH_TRANSCRIPT, sentences);
  return data;
}

/** Within last week in every time zone, in milliseconds since 1970. */
function tuesdayOfLastWeek() {
  const now = new Date();
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return midnight - (sinceMonday + 6) * DAY_MS + 12 * HOUR_MS;
}
