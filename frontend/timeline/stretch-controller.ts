import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draughtsman, Drawing } from './drawing.js';
import { type Crowded, crowdedBy, isSameScale, NOTHING, shiftOf, type Stretch, stretchOf } from './stretch.js';
import type { Span } from './time-scale.js';

/** The part of the element that is stretched. */
export interface StretchedHost extends ReactiveControllerHost {
  readonly drawer: Draughtsman;
  readonly frame: HTMLElement | undefined;
}

/** What stays in sight beside its day: the pixel of the drawing where the day is, and what is moved. */
interface Anchored {
  readonly at: number;
  readonly element: HTMLElement;
}

/** What a lane holds at any scale, its bars and marks, and its chips, which count what there is at one. */
interface LaneParts {
  readonly strip: HTMLElement | null;
  readonly sediment: HTMLElement | null;
  readonly chips: HTMLElement | null;
}

/** The parts of a drawing that have to do with its scale. */
interface Parts {
  /** In the order of the lanes that are drawn. */
  readonly lanes: readonly LaneParts[];
  /** What else is as wide as the plot. */
  readonly boxes: readonly HTMLElement[];
  /** Texts of the axis that stand at its start as long as their period is in sight. */
  readonly sticking: readonly Anchored[];
  /** Labels inside of long markers. */
  readonly inside: readonly Anchored[];
  /** Items and ticks, which may touch one another at another scale. */
  readonly texts: readonly HTMLElement[];
}

/** Out of sight. Other than most ways to hide something, this costs nothing for what is in it. */
const AWAY = '0 -10000px';
const CROWDED = 'data-crowded';

/**
 * Shows the drawing at hand at another scale: the boxes that hold it are made wider and pushed, so that whatever stands
 * for a day goes to where that day now is, and letters keep their size. Lanes that nobody sees are left as they are.
 */
export class StretchController implements ReactiveController {
  /** The span that the drawing is stretched to. */
  shown: Span | null = null;
  private parts: Parts | null = null;
  private crowded = NOTHING;

  constructor(private readonly host: StretchedHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Looks for the parts of what is drawn, so that the first stretch need not. */
  prepare(): void {
    const { frame } = this.host;
    this.parts ??= frame ? partsIn(frame) : null;
  }

  /** Tells whether the drawing could be stretched that far; `inSight` are the pixels of the lanes that are seen. */
  show(drawing: Drawing, span: Span, inSight: Span): boolean {
    const stretch = stretchOf(drawing.scale, span);
    this.prepare();
    const { parts } = this;
    if (!stretch || !parts) {
      return false;
    }
    const { width } = drawing.scale;
    const lanes = drawing.layout.lanes.filter((lane) => lane.drawn);
    const seen = lanes.map(({ top, height }) => top < inSight.end && top + height > inSight.start);
    parts.boxes.forEach((box) => stretchBox(box, width, stretch));
    parts.lanes.filter((_, index) => seen[index]).forEach((lane) => stretchLane(lane, width, stretch));
    keepInSight(parts, stretch);
    this.setApart(
      parts,
      crowdedBy(drawing, stretch.ratio, (label) => this.host.drawer.tickWidth(label)),
    );
    this.shown = span;
    return true;
  }

  /** The drawing is another one, made for the span that is shown. */
  end(): void {
    const { parts } = this;
    if (parts && this.shown) {
      parts.boxes.forEach(resetBox);
      parts.lanes.forEach(resetLane);
      for (const { element } of [...parts.sticking, ...parts.inside]) {
        element.style.marginInlineStart = '';
      }
      this.setApart(parts, NOTHING);
    }
    this.parts = null;
    this.shown = null;
  }

  /** Takes out of sight what would touch something more important. */
  private setApart({ texts }: Parts, { keys, days }: Crowded): void {
    if (this.crowded.keys.size + this.crowded.days.size + keys.size + days.size > 0) {
      for (const text of texts) {
        const { key, day } = text.dataset;
        text.toggleAttribute(CROWDED, keys.has(key ?? '') || days.has(day ?? ''));
      }
    }
    this.crowded = { keys, days };
  }
}

function stretchBox({ style }: HTMLElement, width: number, { ratio, offset }: Stretch): void {
  style.width = pixels(width * ratio);
  style.insetInlineStart = pixels(offset);
}

function stretchLane({ strip, sediment, chips }: LaneParts, width: number, stretch: Stretch): void {
  if (strip) {
    stretchBox(strip, width, stretch);
  }
  if (sediment) {
    sediment.style.insetInlineStart = pixels(stretch.offset);
    sediment.style.scale = `${stretch.ratio} 1`;
  }
  if (chips && isSameScale(stretch)) {
    chips.style.translate = '';
    chips.style.insetInlineStart = pixels(stretch.offset);
  } else if (chips) {
    chips.style.translate = AWAY;
  }
}

function resetBox({ style }: HTMLElement): void {
  style.width = '';
  style.insetInlineStart = '';
  style.scale = '';
  style.translate = '';
}

function resetLane({ strip, sediment, chips }: LaneParts): void {
  [strip, sediment, chips].forEach((box) => box && resetBox(box));
}

function keepInSight({ sticking, inside }: Parts, stretch: Stretch): void {
  for (const { element, at } of sticking) {
    const drawn = Math.max(0, at);
    const wanted = Math.max(0, at + shiftOf(at, stretch));
    element.style.marginInlineStart = pixels(wanted - drawn - shiftOf(drawn, stretch));
  }
  for (const { element, at } of inside) {
    element.style.marginInlineStart = pixels(Math.max(0, -shiftOf(at, stretch)));
  }
}

function partsIn(frame: HTMLElement): Parts {
  const all = (selector: string): HTMLElement[] => [...frame.querySelectorAll<HTMLElement>(selector)];
  return {
    lanes: all('.lane').map((lane) => ({
      strip: lane.querySelector<HTMLElement>('.strip'),
      sediment: lane.querySelector<HTMLElement>('.sediment'),
      chips: lane.querySelector<HTMLElement>('.chips'),
    })),
    boxes: all('.stretched:not(.strip)'),
    sticking: all('.tick[data-at]').map((element) => ({ at: Number(element.dataset.at), element })),
    inside: all('.label[data-at]').map((element) => ({ at: Number(element.dataset.at), element })),
    texts: all('.item, .tick'),
  };
}

const pixels = (number: number): string => `${number.toFixed(1)}px`;
