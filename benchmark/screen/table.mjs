import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

const FILE = 'docs/performance.md';
const BEGIN = '<!-- screen -->';
const END = '<!-- /screen -->';

const number = (value) => Math.round(value).toLocaleString('en');

/** The Markdown of all rows and of how they compare. */
export function tableOf(rows, { chromium, repeats, seconds }) {
  const lines = rows.map(({ name, events, failure, first, zoom, whole, frame, nodes, heap }) =>
    failure
      ? `| ${name} | ${number(events)} | ${failure} | | | | | |`
      : `| ${name} | ${number(events)} | ${number(first)} | ${number(zoom)} | ${number(whole)} | ${frame.toFixed(1)} | ${number(nodes)} | ${(heap / 1e6).toFixed(1)} |`,
  );
  return [
    `Headless Chromium ${chromium}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), medians of ${repeats} visits;`,
    `a subject that takes longer than ${seconds} s for a visit is not shown larger registers.`,
    '',
    '| subject | events | first items, ms | zoom step, ms | until it rests, ms | 95% frame of a drag, ms | DOM nodes | heap, MB |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...lines,
    '',
    ...ratiosOf(rows),
  ].join('\n');
}

/** How the largest register of Dragoman compares with its own smallest, and with a peer that shows a thousand events. */
function ratiosOf(rows) {
  const own = rows.filter(({ name, failure }) => name === 'Dragoman' && failure === null);
  const [least, most] = [own[0], own.at(-1)];
  if (!least || !most) {
    return [];
  }
  const lines = [];
  const ratio = (a, b, key) => (a[key] / b[key]).toFixed(2);
  const told = (a, b) =>
    `first items ${ratio(a, b, 'first')} times, a zoom step ${ratio(a, b, 'zoom')} times, until it rests ${ratio(a, b, 'whole')} times`;
  if (least !== most) {
    lines.push(
      `- Dragoman with ${number(most.events)} events beside itself with ${number(least.events)}: ${told(most, least)}.`,
    );
  }
  for (const peer of rows.filter(({ name, events, failure }) => name !== 'Dragoman' && events === 1000 && !failure)) {
    lines.push(`- Dragoman with ${number(most.events)} events beside ${peer.name} with 1,000: ${told(most, peer)}.`);
  }
  return lines;
}

/** Puts the table between its marks in `docs/performance.md`. */
export async function writeTable(table) {
  console.log(table);
  const page = await readFile(FILE, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) {
    throw new Error(`${FILE} has no ${BEGIN} ... ${END}`);
  }
  await writeFile(FILE, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}
