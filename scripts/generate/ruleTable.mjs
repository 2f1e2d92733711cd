import { table } from './markdown.mjs';

const KIND_TEXTS = {
  call: 'a call',
  callToVoicemail: 'a call whose kind is a voicemail',
  drop: 'a voicemail that was sent',
  left: 'a voicemail that a caller left',
};

const CHOICE_TEXTS = {
  answered: 'the option takes completed calls as answered',
  byDuration: 'the option goes by duration',
};

const LENGTH_TEXTS = {
  conversation: 'it lasted long enough',
  short: 'it was shorter than Shortest Conversation',
  silent: 'it lasted no time',
};

/**
 * The README's table of how Call Outcome decides, from the rules themselves.
 *
 * @returns {string} Markdown, not yet laid out
 */
export function ruleTable({ RULES }) {
  const rows = RULES.map((rule) => [
    `\`${rule.name}\``,
    conditions(rule),
    rule.outcome,
    rule.source,
  ]);
  return table(['`rule`', 'When', '`outcome`', 'Where that comes from'], rows);
}

function conditions({ kind, callStatus, status, length, chosen }) {
  const parts = [
    KIND_TEXTS[kind],
    statusText('callStatus', callStatus),
    statusText('status', status),
    chosen && CHOICE_TEXTS[chosen],
    length && length.map((one) => LENGTH_TEXTS[one]).join(' or '),
  ];
  return parts.filter(Boolean).join('; ');
}

function statusText(name, test) {
  if (!test) return '';
  return test === 'present' ? `any other \`${name}\`` : `\`${name}\` ${test.join(', ')}`;
}
