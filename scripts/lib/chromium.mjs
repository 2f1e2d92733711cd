// n8n's editor in Chromium, as a person sees it: for the tests in a real browser and for the pictures.
import { LOGIN } from './n8nApi.mjs';
import { findProgram } from './programs.mjs';

/** Chromium calls home in several ways; a test must not depend on that. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const BROWSER_ID = 'highlevel-messages-browser';
/** n8n's own requests to the internet fail offline. Every other message in the console counts. */
const OFFLINE = /^Failed to load resource: net::ERR_/;

/**
 * The path of Chromium, or of Chrome, which CI machines have.
 *
 * @throws {import('./steps.mjs').Problem} when neither is installed, naming the command that installs it
 */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return findProgram(names, { install: 'apt-get install chromium' });
}

/**
 * Opens a private n8n's editor, logged in.
 *
 * @param {string} url where n8n listens
 * @param {{ dark?: boolean, width?: number, height?: number }} [options]
 * @returns {Promise<{ page: import('playwright-core').Page, complaints: string[], close: () => Promise<void> }>}
 *   `complaints` grows by each warning and error in the browser's console
 */
export async function openBrowser(url, { dark = false, width = 1500, height = 1000 } = {}) {
  // Chromium refuses to run as root with its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Imported here, because on a fresh clone the scripts install the project's modules first.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...QUIET, ...sandbox],
  });
  try {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
    });
    const content = `localStorage.setItem('n8n-browserId', '${BROWSER_ID}')`;
    await context.addInitScript({ content });
    const { email, password } = LOGIN;
    const answer = await context.request.post('/rest/login', {
      headers: { 'browser-id': BROWSER_ID },
      data: { emailOrLdapLoginId: email, password },
    });
    if (!answer.ok()) throw new Error(`n8n's login: ${answer.status()} ${await answer.text()}`);
    const page = await context.newPage();
    return { page, complaints: complaintsOf(page), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function complaintsOf(page) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const isComplaint = ['error', 'warning'].includes(message.type());
    if (isComplaint && !OFFLINE.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}
