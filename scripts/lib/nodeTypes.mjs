// The names of the node types that the scripts work with, and the names of this package's own.
const PACKAGE = 'n8n-nodes-highlevel-messages';

/** The type of one of this package's nodes: `highLevelMessage`. */
export const ownType = (name) => `${PACKAGE}.${name}`;

export const TRIGGER = ownType('highLevelMessageTrigger');
export const HIGHLEVEL_MESSAGE = ownType('highLevelMessage');

export const DATA_TABLE = 'n8n-nodes-base.dataTable';
export const NO_OPERATION = 'n8n-nodes-base.noOp';
export const SCHEDULE_TRIGGER = 'n8n-nodes-base.scheduleTrigger';
export const WEBHOOK = 'n8n-nodes-base.webhook';
