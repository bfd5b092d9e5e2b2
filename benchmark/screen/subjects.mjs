import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import { registerOf } from './register.mjs';

/** The year that every subject shows first. */
const FROM = '2025-01-01';
const TO = '2025-12-31';
/** Pixels that the wheel turns until the element shows half as many days. */
const HALVING = -Math.log(2) / 0.0022;

const modules = new URL('./node_modules/', import.meta.url);
const STYLE = 'html, body { margin: 0; height: 100% } #stage { height: 860px; display: block }';

function page(head, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
<style>${STYLE}</style>${head}</head><body>${body}</body></html>`;
}

async function asset(path) {
  return readFile(new URL(path, modules));
}

/** Dragoman's element on a plain page; a desk answers for its windows. */
export async function element() {
  const { output } = (
    await build({
      configFile: false,
      logLevel: 'error',
      root: 'frontend/timeline',
      build: { write: false, lib: { entry: 'event-timeline.ts', formats: ['es'], fileName: 'element' } },
    })
  )[0];
  return {
    name: 'Dragoman',
    files: () => ({
      '/stage.html': page(
        '<script type="module" src="/stage.js"></script>',
        `<event-timeline id="stage" lanes="country" from="${FROM}" to="${TO}"></event-timeline>`,
      ),
      '/stage.js': output[0].code,
    }),
    root: 'document.querySelector("#stage")?.shadowRoot',
    item: 'button.item',
    moved: 'button.item, svg.marker, .strip',
    drawn: `(() => { const e = document.querySelector('#stage'); return e.answer && e.drawing?.answer === e.answer })()`,
    zoom: `(() => { const e = document.querySelector('#stage');
      e.shadowRoot.querySelector('.body .plot').dispatchEvent(new WheelEvent('wheel',
        { deltaY: ${HALVING}, ctrlKey: true, clientX: 800, clientY: 300, bubbles: true, cancelable: true })) })()`,
  };
}

const vis = {
  name: 'vis-timeline 8.5.4',
  files: (events) => ({
    '/stage.html': page(
      '<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>',
      `<div id="stage"></div><script>
        fetch('/register.json').then((answer) => answer.json()).then(({ items, groups }) => {
          window.stage = new vis.Timeline(document.querySelector('#stage'), new vis.DataSet(items),
            new vis.DataSet(groups), { start: '${FROM}', end: '${TO}', height: 860 });
          window.changes = 0;
          window.stage.on('changed', () => { window.changes += 1; });
        });
      </script>`,
    ),
    '/vis.js': asset('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
    '/vis.css': asset('vis-timeline/styles/vis-timeline-graph2d.min.css'),
    '/register.json': JSON.stringify(registerOf(events).forVis()),
  }),
  root: 'document.querySelector("#stage")',
  item: '.vis-item',
  moved: '.vis-item',
  drawn: 'true',
  zoom: 'window.stage.zoomIn(0.5, { animation: false })',
};

const timelineJs = {
  name: 'TimelineJS3 3.9.11',
  files: (events) => ({
    '/stage.html': page(
      '<link rel="stylesheet" href="/tl.css"><script src="/tl.js"></script>',
      `<div id="stage"></div><script>
        fetch('/register.json').then((answer) => answer.json()).then((register) => {
          window.stage = new TL.Timeline('stage', register,
            { script_path: '/', timenav_height: 700, start_at_slide: ${Math.floor(events / 2)}, font: null });
        });
      </script>`,
    ),
    '/tl.js': asset('@knight-lab/timelinejs/dist/js/timeline.js'),
    '/tl.css': asset('@knight-lab/timelinejs/dist/css/timeline.css'),
    '/register.json': JSON.stringify(registerOf(events).forTimelineJs()),
  }),
  root: 'document.querySelector("#stage")',
  item: '.tl-timemarker',
  moved: '.tl-timemarker',
  drawn: 'true',
  zoom: 'window.stage.zoomIn()',
};

/** The widely used timelines, each with its data in one file beside the page, as their guides show. */
export const peers = [vis, timelineJs];
