/** Measures every subject at every size that it finishes, and writes the table. Arguments: sizes of registers. */
import { chromium } from 'playwright-core';
import { Desk } from './desk.mjs';
import { visitsOf } from './page-visit.mjs';
import { element, peers } from './subjects.mjs';
import { tableOf, writeTable } from './table.mjs';

const sizes = process.argv.slice(2).map(Number);
const repeats = Number(process.env.REPEATS ?? 5);
const patience = 1000 * Number(process.env.SECONDS_AT_MOST ?? 120);

const rows = [];
let version = '';

/** Adds a row, and tells whether the subject finished. Each has a browser of its own, which it may bring down. */
async function measured(subject, events, origin) {
  const browser = await chromium.launch({
    executablePath: process.env.DRAGOMAN_CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  });
  version = browser.version();
  const row = await visitsOf(browser, subject, events, { origin, repeats, patience });
  await browser.close().catch(() => {});
  rows.push(row);
  console.error(JSON.stringify(row));
  return row.failure === null;
}

for (const events of sizes) {
  const desk = await Desk.start(events);
  try {
    await measured(await element(), events, desk.origin);
  } finally {
    await desk.stop();
  }
}
for (const peer of peers) {
  for (const events of sizes) {
    if (!(await measured(peer, events, 'http://peer.test'))) {
      break;
    }
  }
}
await writeTable(tableOf(rows, { chromium: version, repeats, seconds: patience / 1000 }));
