import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { alongAxis, centredOn, clamped, lengthOf, SHORTEST_SPAN, type Span, type TimeScale } from './time-scale.js';

export interface BrushTarget {
  readonly mirrored: boolean;
  readonly shown: Span;
  /** The scale of the overview strip as it is drawn now. */
  readonly overviewScale: TimeScale;
  show(span: Span, animated?: boolean): void;
}

interface Drag {
  readonly edge: 'start' | 'end' | 'both';
  readonly scale: TimeScale;
  readonly grabbedAt: number;
  readonly span: Span;
}

/** The brush of the overview: drag it, drag its handles, or press beside it to go there. */
export class BrushController implements ReactiveController {
  private strip: HTMLElement | undefined;
  private drag: Drag | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly target: BrushTarget,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.attach(undefined);
  }

  attach(strip: HTMLElement | undefined): void {
    if (strip === this.strip) {
      return;
    }
    this.strip?.removeEventListener('pointerdown', this.handleDown);
    this.strip?.removeEventListener('pointermove', this.handleMove);
    this.strip?.removeEventListener('pointerup', this.handleUp);
    this.strip?.removeEventListener('pointercancel', this.handleUp);
    this.strip = strip;
    strip?.addEventListener('pointerdown', this.handleDown);
    strip?.addEventListener('pointermove', this.handleMove);
    strip?.addEventListener('pointerup', this.handleUp);
    strip?.addEventListener('pointercancel', this.handleUp);
  }

  private readonly handleDown = (event: PointerEvent): void => {
    if (event.button !== 0) {
      return;
    }
    const target = event.target as HTMLElement;
    const scale = this.target.overviewScale;
    const day = scale.dayAt(this.along(event));
    const onBrush = target.closest('.brush') !== null;
    if (!onBrush) {
      this.target.show(centredOn(day, lengthOf(this.target.shown)), true);
      return;
    }
    const edge = (target.dataset.edge as 'start' | 'end' | undefined) ?? 'both';
    this.drag = { edge, scale, grabbedAt: day, span: this.target.shown };
    this.strip?.setPointerCapture(event.pointerId);
    event.preventDefault();
  };

  private readonly handleMove = (event: PointerEvent): void => {
    if (this.drag) {
      this.target.show(dragged(this.drag, this.drag.scale.dayAt(this.along(event))));
    }
  };

  private readonly handleUp = (): void => {
    this.drag = null;
  };

  private along(event: PointerEvent): number {
    return this.strip ? alongAxis(event.clientX, this.strip.getBoundingClientRect(), this.target.mirrored) : 0;
  }
}

function dragged({ edge, grabbedAt, span }: Drag, day: number): Span {
  const by = day - grabbedAt;
  switch (edge) {
    case 'both':
      return clamped({ start: span.start + by, end: span.end + by });
    case 'start':
      return clamped({ start: Math.min(span.start + by, span.end - SHORTEST_SPAN), end: span.end });
    case 'end':
      return clamped({ start: span.start, end: Math.max(span.end + by, span.start + SHORTEST_SPAN) });
  }
}
