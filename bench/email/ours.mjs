// The parser of the built package (npm run build), with the same interface as its peers.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { parseBody, readContent } = require('../../dist/nodes/shared/email/index.js');

export const name = 'n8n-nodes-highlevel-messages';

/** Parses one email body. Case files use the same names for input and output. */
export function parse({ kind, input, subject, from }) {
  const { reply, replyWithSignature, quoted, signature, isForward } = parseBody({
    body: input,
    format: kind,
    subject,
    from,
  });
  return { reply, replyWithSignature, quoted, signature, forward: isForward };
}

/** An email's body as the text that the parser reads in it. */
export function textOf({ kind, input }) {
  return parseBody({ body: input, format: kind }).text;
}

/** Reads all that Email Thread returns of a body: messages, links, images and the reply's HTML. */
export function readAll({ kind, input, subject, from }) {
  const parsed = parseBody({ body: input, format: kind, subject, from });
  return { parsed, content: readContent(input, kind, parsed) };
}
