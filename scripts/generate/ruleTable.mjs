import { table } from './markdown.mjs';

const TYPE_TEXTS = {
  call: 'an ordinary call',
  ivrCall: 'a call to a voice menu (IVR)',
  voicemail: "a call with a voicemail's message type",
  drop: 'a voicemail drop',
};

const CHOICE_TEXTS = {
  answered: 'Unclear Completed Calls is Answered',
  byDuration: 'Unclear Completed Calls is By Duration',
};

const LENGTH_TEXTS = {
  conversation: 'it lasted at least Minimum Talk Time',
  short: 'it was shorter than Minimum Talk Time',
  silent: 'it lasted 0 seconds',
};

/**
 * The README's table of how Call Outcome decides, from the rules themselves.
 *
 * @returns {string} Markdown, not yet laid out
 */
export function ruleTable({ RULES, wordsFor }) {
  const rows = RULES.map((rule) => [
    `\`${rule.name}\``,
    conditions(rule, wordsFor),
    rule.outcome,
    rule.source,
  ]);
  return table(['`rule`', 'When', '`outcome`', 'Source'], rows);
}

function conditions({ type, direction, callStatus, status, length, choice }, wordsFor) {
  const parts = [
    [direction, type && TYPE_TEXTS[type]].filter(Boolean).join(': '),
    statusText('callStatus', callStatus, wordsFor),
    statusText('status', status, wordsFor),
    choice && CHOICE_TEXTS[choice],
    length && length.map((one) => LENGTH_TEXTS[one]).join(' or '),
  ];
  return parts.filter(Boolean).join('; ') || 'any other call';
}

function statusText(name, test, wordsFor) {
  if (!test) return '';
  return test === 'present' ? `any other \`${name}\`` : `\`${name}\` ${wordsFor(test).join(', ')}`;
}
