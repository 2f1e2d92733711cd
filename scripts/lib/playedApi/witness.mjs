// An independent witness: checks requests and played answers against HighLevel's own documents
// (test/fixtures/openapi/highlevel.json, cut out of them by scripts/cut-openapi.mjs).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../paths.mjs';

const CUT = path.join(ROOT, 'test', 'fixtures', 'openapi', 'highlevel.json');

/**
 * @returns {Promise<{ request: Function, answer: Function }>} each returns a list of problems, as texts
 */
export async function openapiWitness() {
  // Imported here, because on a fresh clone the scripts install this package first.
  const { OpenAPIBackend } = await import('openapi-backend');
  const definition = JSON.parse(readFileSync(CUT, 'utf8'));
  const backend = new OpenAPIBackend({ definition, strict: true });
  await backend.init();
  const operationOf = ({ method, path: asked, headers }) =>
    backend.matchOperation({ method: method.toLowerCase(), path: asked, headers });

  return {
    /** @param {{ method: string, path: string, query: object, headers: object }} request */
    request(request) {
      const operation = operationOf(request);
      if (!operation) return [`${request.method} ${request.path} is no operation of HighLevel's.`];
      return textsOf(request, backend.validator.validateRequest(request, operation));
    },
    /** @param {{ status: number, headers?: object, body?: unknown }} answer */
    answer(request, answer) {
      const operation = operationOf(request);
      if (!operation) return [];
      const { responses } = operation;
      const range = `${String(answer.status).charAt(0)}XX`;
      const documented = responses[answer.status] ?? responses[range];
      if (!documented) return [`${operation.operationId} has no answer ${answer.status}.`];
      const type = typeOf(answer);
      if (!(type in documented.content)) {
        return [`${operation.operationId} ${answer.status} is never ${type}.`];
      }
      if (type !== 'application/json') return [];
      const { validator } = backend;
      return textsOf(request, validator.validateResponse(answer.body, operation, answer.status));
    },
  };
}

/** The content type of an answer; without one its body is JSON. */
export function typeOf({ headers = {} }) {
  return headers['Content-Type']?.split(';')[0] ?? 'application/json';
}

function textsOf({ method, path: asked }, { errors }) {
  return (errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${method} ${asked}: ${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
