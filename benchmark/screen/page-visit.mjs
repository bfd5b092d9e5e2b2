const SIZE = { width: 1440, height: 900 };
const ZOOM_STEPS = 3;
const DRAG_STEPS = 90;

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** In the page: time from `began` until `item` is in `root` and `drawn` holds, at the end of the frame that shows it. */
const DRAWN = `(subject) => new Promise((done) => {
  const look = () => {
    const root = eval(subject.root);
    if (root?.querySelector(subject.item) && eval(subject.drawn)) {
      requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0));
    } else {
      requestAnimationFrame(look);
    }
  };
  look();
})`;

/**
 * In the page: after a zoom step, the time until items first stand anew, at the end of the frame that shows it, and the
 * time of the last change before the subject rests for a third of a second.
 */
const ZOOMED = `(subject) => new Promise((done) => {
  const began = performance.now();
  let first = null;
  let last = began;
  const watch = new MutationObserver((changes) => {
    last = performance.now();
    if (first === null && changes.some(({ target }) => target.matches?.(subject.moved))) {
      first = Infinity;
      requestAnimationFrame(() => setTimeout(() => { first = performance.now() - began; }, 0));
    }
  });
  watch.observe(eval(subject.root), { subtree: true, childList: true, attributes: true });
  eval(subject.zoom);
  const look = () => {
    if (performance.now() - last > 333) {
      watch.disconnect();
      done({ first, whole: last - began });
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
})`;

const NODES = `(subject) => eval(subject.root).querySelectorAll('*').length`;

/** The medians of several visits of a subject; `failure` says why there are none. */
export async function visitsOf(browser, subject, events, { origin, repeats, patience }) {
  const visits = [];
  const files = subject.files(events);
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const visit = await withinTime(visitOf(browser, subject, files, origin, patience), patience);
    if (typeof visit === 'string') {
      return { name: subject.name, events, failure: visit };
    }
    visits.push(visit);
  }
  const median = (key) =>
    quantile(
      visits.map((visit) => visit[key]),
      0.5,
    );
  return {
    name: subject.name,
    events,
    failure: null,
    first: median('first'),
    zoom: median('zoom'),
    whole: median('whole'),
    frame: median('frame'),
    nodes: Math.max(...visits.map((visit) => visit.nodes)),
    heap: median('heap'),
  };
}

async function withinTime(visit, patience) {
  let timer;
  const late = new Promise((tell) => {
    timer = setTimeout(() => tell(`not within ${patience / 1000} s`), patience);
  });
  try {
    return await Promise.race([visit, late]);
  } catch (error) {
    const [reason] = String(error.message).split('\n');
    return reason.includes('has been closed') ? 'brings the browser down' : `failed: ${reason}`;
  } finally {
    clearTimeout(timer);
  }
}

async function visitOf(browser, subject, files, origin, patience) {
  const context = await browser.newContext({ viewport: SIZE, locale: 'en-US' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    for (const [path, content] of Object.entries(files)) {
      const body = await content;
      const contentType = TYPES[path.slice(path.lastIndexOf('.') + 1)];
      await page.route(`${origin}${path}`, (route) => route.fulfill({ body, contentType }));
    }
    const told = {
      root: subject.root,
      item: subject.item,
      drawn: subject.drawn,
      zoom: subject.zoom,
      moved: subject.moved,
    };
    await page.goto(`${origin}/stage.html`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body !== null);
    const first = await page.evaluate(`(${DRAWN})(${JSON.stringify(told)})`);
    await page.waitForTimeout(1000);
    const zooms = [];
    let nodes = await page.evaluate(`(${NODES})(${JSON.stringify(told)})`);
    for (let step = 0; step < ZOOM_STEPS; step += 1) {
      zooms.push(await page.evaluate(`(${ZOOMED})(${JSON.stringify(told)})`));
      await page.waitForTimeout(800);
      nodes = Math.max(nodes, await page.evaluate(`(${NODES})(${JSON.stringify(told)})`));
    }
    const frame = quantile(await framesWhileDragging(page), 0.95);
    const zoom = quantile(
      zooms.map((step) => step.first),
      0.5,
    );
    const whole = quantile(
      zooms.map((step) => step.whole),
      0.5,
    );
    return { first, zoom, whole, frame, nodes, heap: await heapOf(page) };
  } finally {
    await context.close();
  }
}

/** Milliseconds between frames while the pointer drags the timeline half a screen to and fro. */
async function framesWhileDragging(page) {
  const middle = { x: SIZE.width * 0.6, y: SIZE.height * 0.5 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.evaluate(() => {
    window.frames_ = [];
    let before = performance.now();
    const frame = (now) => {
      window.frames_.push(now - before);
      before = now;
      window.watching = requestAnimationFrame(frame);
    };
    window.watching = requestAnimationFrame(frame);
  });
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    await page.mouse.move(middle.x - 300 * Math.sin((step / DRAG_STEPS) * 2 * Math.PI), middle.y);
  }
  await page.mouse.up();
  return page.evaluate(() => {
    cancelAnimationFrame(window.watching);
    return window.frames_.slice(1);
  });
}

/** Bytes of JavaScript objects after a collection. */
async function heapOf(page) {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('HeapProfiler.collectGarbage');
  await inspector.send('Performance.enable');
  const { metrics } = await inspector.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
