// Adds up the reports that Surefire, Failsafe and Vitest left in the build folder and prints one line of totals.
// Exits with 1 if a test failed, a report is missing, or no test ran.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const target = process.argv[2] ?? 'target';
const totals = { passed: 0, failed: 0, skipped: 0 };
const missing = [];

for (const folder of ['surefire-reports', 'failsafe-reports']) {
  const path = join(target, folder);
  const reports = existsSync(path) ? readdirSync(path).filter((name) => /^TEST-.*\.xml$/.test(name)) : [];
  if (reports.length === 0) missing.push(folder);
  for (const name of reports) {
    const suite = /<testsuite\b[^>]*>/.exec(readFileSync(join(path, name), 'utf8'))?.[0] ?? '';
    const count = (attribute) => Number(new RegExp(`\\b${attribute}="(\\d+)"`).exec(suite)?.[1] ?? 0);
    const failed = count('errors') + count('failures');
    totals.failed += failed;
    totals.skipped += count('skipped');
    totals.passed += count('tests') - failed - count('skipped');
  }
}

const vitest = join(target, 'vitest.json');
if (existsSync(vitest)) {
  const report = JSON.parse(readFileSync(vitest, 'utf8'));
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  totals.skipped += report.numPendingTests + report.numTodoTests;
} else {
  missing.push('vitest.json');
}

if (missing.length > 0) console.log(`No report of ${missing.join(', ')}: that part did not run.`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed > 0 || totals.passed === 0 || missing.length > 0 ? 1 : 0);
