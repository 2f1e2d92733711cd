import { readHtml } from '../../../../../nodes/shared/email/lines/html';
import { findMarkedSignature } from '../../../../../nodes/shared/email/reply/markedSignature';

it.each([
  ['at the end', '<p>Yes.</p><div class="gmail_signature">Ann<br>Acme</div>', 1],
  ['above other text', '<p>Yes.</p><div class="gmail_signature">Ann</div><p>PS</p>', 5],
  ['nowhere', '<p>Yes.</p>', 1],
])('a signature that is marked %s', (_what, html, at) => {
  expect(findMarkedSignature(readHtml(html))).toBe(at);
});
