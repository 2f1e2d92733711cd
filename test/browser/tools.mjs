// A companion node as the tool of an AI agent: the agent's model fills in Message Location.
import { findMessage } from '../../scripts/lib/messages.mjs';
import { ownType } from '../../scripts/lib/nodeTypes.mjs';
import { check } from '../n8n/checks.mjs';

const NAME = 'HighLevel Call Outcome';
const NODES = [
  {
    id: 'chat',
    name: 'Chat',
    type: '@n8n/n8n-nodes-langchain.chatTrigger',
    typeVersion: 1.1,
    position: [0, 0],
    parameters: {},
    webhookId: 'b0a7c0de-0000-4000-8000-00000000000c',
  },
  {
    id: 'agent',
    name: 'AI Agent',
    type: '@n8n/n8n-nodes-langchain.agent',
    typeVersion: 2,
    position: [220, 0],
    parameters: {},
  },
  {
    id: 'tool',
    name: NAME,
    type: ownType('highLevelCallOutcomeTool'),
    typeVersion: 1,
    position: [320, 240],
    parameters: { operation: 'addOutcome' },
  },
];
const CONNECTIONS = {
  Chat: { main: [[{ node: 'AI Agent', type: 'main', index: 0 }]] },
  [NAME]: { ai_tool: [[{ node: 'AI Agent', type: 'ai_tool', index: 0 }]] },
};

/** The button with the sparkle lets the model fill in the message, which arrives as JSON text. */
export async function tools({ editor, n8n }) {
  await editor.workflow(await n8n.save('Tool', NODES, CONNECTIONS));
  await editor.open(NAME);
  await editor.addOption('Message Location');
  await editor.parameter('messageLocation').hover();
  await editor.byId('from-ai-override-button').click();
  await editor.settled();
  await editor.byId('node-execute-button').click();
  const call = findMessage('call-reached-voicemail');
  const form = editor.byId('fromAiParameters-modal');
  await form.locator('input, textarea').first().fill(JSON.stringify(call));
  await form.getByRole('button', { name: 'Execute step' }).click();
  await editor.byId('output-panel').getByText('reachedVoicemail').first().waitFor();
  check('a tool reads the message that the model passes in', await editor.shows('voicemail'), true);
}
