// The results of messages in words that a person understands.

const OUTCOMES = {
  noAnswer: 'no answer',
  inProgress: 'in progress',
  voicemailDrop: 'voicemail drop',
};

const REFUSALS = {
  wrongSignature: 'bad signature',
  unsigned: 'no signature',
  workflowAction: "sent by a workflow's Webhook action",
};

/** An outcome of the node Call Outcome: `noAnswer` is `no answer`. */
export function outcomeWords(outcome) {
  return OUTCOMES[outcome] ?? outcome;
}

/**
 * Why the trigger started nothing.
 *
 * @param {string} reason as in the trigger's answer, such as `otherEvent`
 * @param {{ type?: string }} payload the message
 */
export function reasonWords(reason, payload) {
  if (reason === 'otherEvent') {
    return payload.type === 'InboundMessage' ? 'inbound' : 'not a message event';
  }
  if (reason === 'filtered') return 'internal comment';
  return REFUSALS[reason] ?? reason;
}

/**
 * How often each text occurs, the most frequent first.
 *
 * @param {string[]} texts
 * @returns {string} `3 answered, 1 busy`; empty for no texts
 */
export function counted(texts) {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([text, count]) => `${count} ${text}`)
    .join(', ');
}
