import fc from 'fast-check';
import { ApiError, getMessage, getRecording, getUser } from '../../../../nodes/shared/highLevelApi';
import { failureOf, networkFailure } from '../../../../nodes/shared/highLevelApi/errors';

const request = getMessage('vDVAXc5lnJHZXYBGiPVs');

function failure(status: number, body: unknown, headers: Record<string, string> = {}): ApiError {
  return failureOf(request, { status, body, headers });
}

/** Real bodies, from HighLevel's issue tracker and from clients that quote them. */
it.each([
  ['token', 401, { statusCode: 401, message: 'Invalid JWT' }],
  ['token', 401, { statusCode: 401, message: 'Invalid Private Integration token' }],
  ['token', 401, { message: 'Invalid token: access token is invalid', error: 'Unauthorized' }],
  ['scope', 401, { statusCode: 401, message: 'The token is not authorized for this scope.' }],
  ['tokenType', 401, { statusCode: 401, message: "Token's user type mismatch!" }],
  [
    'tokenType',
    401,
    {
      statusCode: 401,
      message:
        'This authClass type is not allowed to access this scope. Please verify your IAM configuration.',
    },
  ],
  [
    'location',
    403,
    { statusCode: 403, message: 'The token does not have access to this location.' },
  ],
  ['location', 401, { message: 'This location is not accessible from this token!' }],
  ['notFound', 404, { statusCode: 404, message: 'Not Found' }],
  ['notFound', 400, { statusCode: 400, message: 'Contact not found' }],
  ['notFound', 500, { statusCode: 500, message: 'Conversation with id temp not found' }],
  ['rejected', 422, { message: ['limit must not be less than 10'], error: 'Unprocessable Entity' }],
  ['rejected', 403, '<html>error code: 1010</html>'],
  ['rateLimit', 429, { statusCode: 429, message: 'Too Many Requests' }],
  ['server', 500, { statusCode: 500, message: 'Internal server error' }],
  ['server', 502, '<html><head><title>502 Bad Gateway</title></head></html>'],
  ['unexpected', 302, ''],
])('reads %s from %d %j', (kind, status, body) => {
  expect(failure(status, body)).toMatchObject({ kind, status, subject: request.subject });
});

it('names the message, the status, the missing scope and where to add it', () => {
  const body = { statusCode: 401, message: 'The token is not authorized for this scope.' };
  const { message, description } = failure(401, body);
  expect(message).toBe(
    'HighLevel did not return message vDVAXc5lnJHZXYBGiPVs (HTTP 401): the token lacks the scope conversations/message.readonly. HighLevel says: “The token is not authorized for this scope.”',
  );
  expect(description).toContain('Add conversations/message.readonly to the scopes of your app');
  const user = failureOf(getUser('u1'), { status: 401, body, headers: {} });
  expect(user.message).toContain('user u1 (HTTP 401): the token lacks the scope users.readonly');
});

it('says what to do about each', () => {
  for (const status of [302, 400, 401, 403, 404, 422, 429, 500, 503]) {
    const { message, description } = failure(status, {});
    expect(message).toContain(`HighLevel did not return ${request.subject} (HTTP ${status}): `);
    expect(description).toMatch(/^[A-Z].{20,}\.$/);
  }
});

it('quotes what HighLevel says, but never a token, a page or a whole letter', () => {
  const { message } = failure(400, {
    message: `Bearer eyJhbGciOi.eyJzdWIi.c2ln for pit-12345678-90ab at https://x.test/a?token=t ${'x'.repeat(500)}`,
  });
  expect(message).not.toMatch(/eyJ|12345678|token=t/);
  expect(message.length).toBeLessThan(400);
  expect(failure(502, '<!DOCTYPE html><p>secret').message).not.toContain('secret');
});

it('reads any body without failing, and lets no token through', () => {
  const token = fc.constantFrom('pit-0a1b2c3d-4e5f', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.abc_-d');
  const text = fc.tuple(fc.string(), token, fc.string()).map(([a, b, c]) => `${a} ${b} ${c}`);
  const body = fc.oneof(
    text,
    fc.record({ message: fc.oneof(text, fc.array(text)) }),
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 599 }), body, (status, one) => {
      const { message, description } = failure(status, one);
      expect(`${message} ${description}`).not.toMatch(/0a1b2c3d|eyJzdWIiOiIxIn0/);
    }),
  );
});

it('takes causes that are no errors', () => {
  expect(networkFailure(getRecording('m1', 'l1'), 'aborted')).toMatchObject({
    kind: 'network',
    message:
      'HighLevel did not return the recording of message m1: the connection failed, also after several tries.',
  });
});
