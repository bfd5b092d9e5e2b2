import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draughtsman, Drawing } from './drawing.js';
import { MARKER_PAD } from './marker.js';
import { type Crowded, crowdedBy, shiftOf, type Stretch, stretchOf } from './stretch.js';
import type { Span } from './time-scale.js';

/** The part of the element that is stretched. */
export interface StretchedHost extends ReactiveControllerHost {
  readonly drawer: Draughtsman;
  readonly mirrored: boolean;
  readonly frame: HTMLElement | undefined;
  /** Of the plot, in pixels. */
  readonly width: number;
}

/** Pixels that a label reaches at most from the day it belongs to. */
const REACH = 360;
const CROWDED = 'data-crowded';

/**
 * Shows the drawing at hand at another scale: whatever stands for a day goes to where that day now is, and letters keep
 * their size. Parts say in `data-at` which pixel of the drawing stays on its day, in `data-grows` that they get as wide
 * as the days below them, and in `data-long` how wide the marker in them is that does.
 */
export class StretchController implements ReactiveController {
  /** The span that the drawing is stretched to. */
  shown: Span | null = null;
  private moved: readonly HTMLElement[] = [];

  constructor(private readonly host: StretchedHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Tells whether the drawing could be stretched that far. */
  show(drawing: Drawing, span: Span): boolean {
    const { frame, drawer } = this.host;
    const stretch = stretchOf(drawing.scale, span);
    if (!stretch || !frame) {
      return false;
    }
    if (this.moved.length === 0) {
      this.moved = [...frame.querySelectorAll<HTMLElement>('[data-at]')];
    }
    const crowded = crowdedBy(drawing, stretch.ratio, (label) => drawer.tickWidth(label));
    for (const part of this.moved) {
      this.move(part, stretch, crowded);
    }
    this.shown = span;
    return true;
  }

  /** The drawing is another one, made for the span that is shown. */
  end(): void {
    for (const part of this.moved) {
      part.style.translate = '';
      part.style.scale = '';
      part.removeAttribute(CROWDED);
      if (part.hasAttribute('data-long')) {
        shorten(part);
      }
    }
    this.moved = [];
    this.shown = null;
  }

  /** Whether what goes from one pixel to another has been or will be seen. */
  private nearSight(...pixels: number[]): boolean {
    return pixels.some((pixel) => pixel > -REACH && pixel < this.host.width + REACH);
  }

  private move(part: HTMLElement, stretch: Stretch, { keys, days }: Crowded): void {
    const at = numberIn(part, 'data-at');
    const shift = shiftOf(at, stretch);
    const grows = part.hasAttribute('data-grows');
    if (!grows && !this.nearSight(at, at + shift)) {
      return;
    }
    const own = part.hasAttribute('data-sticks') ? Math.max(0, at + shift) - Math.max(0, at) : shift;
    part.style.translate = pixels(this.host.mirrored ? -own : own);
    if (grows) {
      part.style.scale = `${stretch.ratio} 1`;
    }
    if (part.hasAttribute('data-long')) {
      lengthen(part, numberIn(part, 'data-long'), stretch.ratio, own);
    }
    if (keys.size + days.size > 0) {
      const { key, chip, day } = part.dataset;
      part.toggleAttribute(CROWDED, keys.has(key ?? chip ?? '') || days.has(day ?? ''));
    }
  }
}

const pixels = (number: number): string => `${number.toFixed(1)}px`;
const numberIn = (part: HTMLElement, name: string): number => Number(part.getAttribute(name));

/** The parts of an item with a long marker: the picture, the pill in it, and the label. */
function partsOf(item: HTMLElement): (HTMLElement | SVGElement)[] {
  return [...item.querySelectorAll<HTMLElement | SVGElement>('.long, .long rect, .label')];
}

/** A label after its marker follows the marker's end, one inside of it stays where it was. */
function lengthen(item: HTMLElement, before: number, ratio: number, shift: number): void {
  const now = before * ratio;
  const further = item.classList.contains('after') ? now - before : item.classList.contains('inside') ? -shift : 0;
  for (const part of partsOf(item)) {
    if (part instanceof HTMLElement) {
      part.style.marginInlineStart = pixels(further);
    } else {
      part.style.width = pixels(part.localName === 'rect' ? now : now + 2 * MARKER_PAD);
    }
  }
}

function shorten(item: HTMLElement): void {
  for (const { style } of partsOf(item)) {
    style.marginInlineStart = '';
    style.width = '';
  }
}
