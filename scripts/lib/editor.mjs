// Uses n8n's editor as a person does.

const TEST_ID = (id) => `[data-test-id="${id}"]`;
const PATIENCE_MS = 60_000;
/** How often and for how long at a time the page is watched for changes. */
const MOST_ROUNDS = 50;
const ROUND_MS = 500;

export class Editor {
  /** @param {import('playwright-core').Page} page of a logged-in user */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE_MS);
  }

  /** Opens an empty canvas. */
  async newWorkflow() {
    await this.page.goto('/workflow/new');
    await this.byId('canvas-plus-button').waitFor();
  }

  /** Opens a saved workflow. */
  async workflow(id) {
    await this.page.goto(`/workflow/${id}`);
    await this.byId('canvas-node').first().waitFor();
    await this.settled();
  }

  /** Imports a workflow's file as the menu's Import from File does. */
  async importFile(file) {
    await this.newWorkflow();
    await this.byId('workflow-import-input').setInputFiles(file);
    await this.byId('canvas-node').first().waitFor();
    await this.settled();
  }

  /** Opens the nodes panel from an empty canvas. */
  async openNodesPanel() {
    await this.byId('canvas-plus-button').click();
    await this.byId('node-creator-search-bar').waitFor();
  }

  /** The entries that the nodes panel finds, in order. */
  async search(words) {
    await this.byId('node-creator-search-bar').fill(words);
    await this.settled();
    return this.byId('node-creator-item-name').allInnerTexts();
  }

  /** A node on the canvas. */
  node(name) {
    return this.page.locator(`${TEST_ID('canvas-node')}[data-node-name="${name}"]`);
  }

  /** Opens a node's panel. */
  async open(name) {
    await this.node(name).dblclick();
    await this.byId('ndv').waitFor();
    await this.settled();
  }

  /** Closes the open panel. */
  async close() {
    await this.byId('ndv-close-button').click();
    await this.byId('ndv').waitFor({ state: 'hidden' });
  }

  /** The drop-down of a parameter. */
  parameter(name) {
    return this.byId(`parameter-input-${name}`).first();
  }

  /** Opens a drop-down and returns its choices. */
  async choicesOf(name) {
    await this.parameter(name).click();
    return await this.#openChoices();
  }

  /** Chooses one entry of a drop-down by its label. */
  async choose(name, label) {
    const choices = await this.choicesOf(name);
    await choices.filter({ hasText: label }).first().click();
    await this.settled();
  }

  /** Adds an entry to the panel's Options. */
  async addOption(label) {
    await this.page.getByPlaceholder('Add option').click();
    const choices = await this.#openChoices();
    await choices.filter({ hasText: label }).first().click();
    await this.settled();
  }

  async #openChoices() {
    const choices = this.page.locator('[role="option"]:visible');
    await choices.first().waitFor();
    await this.settled();
    return choices;
  }

  /** Shows the open panel's output as a table. */
  async showTable() {
    await this.byId('output-panel').locator(TEST_ID('radio-button-table')).click();
    await this.settled();
  }

  /** The columns of the open panel's table, in order. */
  columns() {
    return this.byId('output-panel').locator('th').allInnerTexts();
  }

  /** The fields of the schema that the open panel shows as its input. */
  async previewedFields() {
    const fields = this.byId('ndv-input-panel').locator(TEST_ID('run-data-schema-item'));
    return await fields.allInnerTexts();
  }

  /** Whether the open panel's output shows a text. */
  async shows(text) {
    return (await this.byId('output-panel').innerText()).includes(text);
  }

  /** Runs the workflow by the canvas's button and waits until it has ended. */
  async execute() {
    await this.byId('execute-workflow-button').click();
    await this.page.locator('.el-notification, [role="alert"]').first().waitFor();
    await this.settled();
  }

  /** Starts listening for a message in the open panel of a trigger. */
  async listen() {
    await this.byId('trigger-execute-button').click();
    await this.page.getByText('Listening for test event').waitFor();
  }

  /** Waits until the open panel's node has run. */
  async finished() {
    await this.page.getByText('Node executed successfully').waitFor();
    await this.settled();
  }

  /** Closes n8n's messages in the corner. */
  async tidy() {
    for (const close of await this.page.locator('.el-notification__closeBtn').all()) {
      await close.click();
    }
    await this.page.mouse.move(0, 0);
    await this.settled();
  }

  /** Shows the whole workflow, with nothing selected. */
  async fit() {
    await this.byId('canvas').click({ position: { x: 5, y: 5 } });
    await this.byId('zoom-to-fit').click();
    await this.settled();
  }

  /** The names of nodes with a mark on the canvas: `success` or `error`. */
  marked(mark) {
    return this.page
      .locator(TEST_ID('canvas-node'), { has: this.byId(`canvas-node-status-${mark}`) })
      .evaluateAll((nodes) => nodes.map((node) => node.dataset.nodeName));
  }

  byId(id) {
    return this.page.locator(TEST_ID(id));
  }

  /** Waits until the page has stopped changing, also on a busy machine. */
  async settled() {
    let before;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const now = await this.page.evaluate('document.body.innerHTML.length');
      if (now === before) return;
      before = now;
      await this.page.waitForTimeout(ROUND_MS);
    }
  }
}
