// Runs n8n's own package scan offline, on the source and on the tarball that `npm pack` would publish.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyzePackage } from '@n8n/scan-community-package/scanner/scanner.mjs';
import { ROOT } from './lib/paths.mjs';

async function scan(what, dir, patterns) {
  const result = await analyzePackage(dir, patterns);
  console.log(`${result.passed ? 'passed' : 'FAILED'}  ${what}`);
  if (!result.passed) console.error(result.message, '\n', result.details ?? '');
  return result.passed;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'scan-'));
try {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', scratch], { cwd: ROOT });
  execFileSync('sh', ['-c', 'tar -xzf *.tgz'], { cwd: scratch });
  const passed = [
    await scan('source', ROOT, ['package.json', '{nodes,credentials}/**/*.{js,ts,json}']),
    await scan('package', path.join(scratch, 'package'), ['**/*.js', 'package.json']),
  ];
  process.exitCode = passed.every(Boolean) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
