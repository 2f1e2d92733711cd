import { code, page, table } from '../markdown.mjs';

const TYPE_TEXTS = {
  call: 'an ordinary call',
  ivrCall: 'a call to a voice menu (IVR)',
  voicemail: "a call with a voicemail's message type",
  drop: 'a voicemail drop',
};

const ENDING_TEXTS = {
  completed: 'completed',
  answered: 'answered',
  voicemail: 'voicemail',
  noAnswer: 'no answer',
  busy: 'busy',
  failed: 'failed',
  canceled: 'canceled',
  underWay: 'in progress',
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
 * docs/call-outcome.md: how a call's outcome is decided, from the rules themselves.
 *
 * @returns {string} Markdown
 */
export function callOutcomePage({ RULES, wordsFor }) {
  const sources = [...new Set(RULES.map(({ source }) => source))];
  const isVoicemail = ({ type }) => type === 'voicemail' || type === 'drop';
  const tableOf = (rules) =>
    table(
      ['`rule`', 'When', '`outcome`', 'Source'],
      rules.map((rule) => [
        code(rule.name),
        conditions(rule),
        code(rule.outcome),
        String(sources.indexOf(rule.source) + 1),
      ]),
    );
  return page(
    '# Call outcomes',
    `The node **HighLevel Call Outcome** and the trigger's filter **Call Outcomes** decide by the same
rules. The first row whose conditions all hold decides; \`call.rule\` names it, and \`call.evidence\` names
the field it looked at. The fields of \`call\` are described in [Fields](fields.md).`,
    `- **Answered** is HighLevel's word. The event has no answering machine detection, so a machine that
  HighLevel took for a person counts as answered.
- **Voicemail** is a call that reached voicemail, or a voicemail that a caller left. A **voicemail drop** is
  a recording that a workflow sent without a call.
- **A call to a voice menu** (IVR) that completed is unknown: the menu answered, and whether the caller
  then reached a person is not in the event.
- **Completed calls without a \`callStatus\`** are unknown: older HighLevel data reports answered calls and
  calls that reached voicemail the same way. The option Unclear Completed Calls can decide otherwise.`,
    '## Words of a status',
    'Case, spaces, hyphens and underscores do not count: `No answer` is `no-answer`.',
    table(
      ['Meaning', 'Words in `callStatus` or `status`'],
      Object.entries(ENDING_TEXTS).map(([ending, text]) => [
        text,
        wordsFor([ending]).map(code).join(', '),
      ]),
    ),
    '## Voicemails and voicemail drops',
    tableOf(RULES.filter(isVoicemail)),
    '## Calls with a `callStatus`',
    tableOf(RULES.filter((rule) => !isVoicemail(rule) && rule.callStatus)),
    '## Calls without a `callStatus`',
    tableOf(RULES.filter((rule) => !isVoicemail(rule) && !rule.callStatus)),
    '## Sources',
    sources.map((source, at) => `${at + 1}. ${source}`).join('\n'),
  );
}

function conditions({ type, direction, callStatus, status, length, choice }) {
  const parts = [
    [direction, type && TYPE_TEXTS[type]].filter(Boolean).join(': '),
    statusText('callStatus', callStatus),
    statusText('status', status),
    choice && CHOICE_TEXTS[choice],
    length && length.map((one) => LENGTH_TEXTS[one]).join(' or '),
  ];
  return parts.filter(Boolean).join('; ') || 'any other call';
}

function statusText(name, test) {
  if (!test) return '';
  if (test === 'present') return `any other ${code(name)}`;
  return `${code(name)}: ${test.map((ending) => ENDING_TEXTS[ending]).join(', ')}`;
}
