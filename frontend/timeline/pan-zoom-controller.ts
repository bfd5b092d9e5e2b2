import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { alongAxis } from './time-scale.js';

/** What the gestures act on. Pixels run along the axis, from the side where time begins. */
export interface PanZoomTarget {
  readonly mirrored: boolean;
  /** Whether the lanes are higher than their frame, so that the wheel scrolls them. */
  readonly lanesOverflow: boolean;
  /** Shifts the drawing as it is; time moves by `pixels` towards the end of the axis. */
  shift(pixels: number): void;
  /** Draws anew at the place to which the drawing was shifted. */
  settle(): void;
  zoomAt(factor: number, pixel: number): void;
}

/** Pixels a pointer may move before a press is a drag. */
const DRAG_FROM = 4;
/** Milliseconds without a wheel turn after which the drawing is made anew. */
const IDLE = 110;
const LINE = 18;
const ZOOM_PER_PIXEL = 0.0022;

/** Wheel, drag and pinch on the plot. */
export class PanZoomController implements ReactiveController {
  private plot: HTMLElement | undefined;
  private readonly pointers = new Map<number, { x: number; y: number }>();
  private dragging = false;
  private pressedAt = 0;
  private pinchDistance = 0;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly target: PanZoomTarget,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.detach();
  }

  /** Listens on the plot; a plot that was replaced is let go. */
  attach(plot: HTMLElement | undefined): void {
    if (plot === this.plot) {
      return;
    }
    this.detach();
    this.plot = plot;
    plot?.addEventListener('wheel', this.handleWheel, { passive: false });
    plot?.addEventListener('pointerdown', this.handleDown);
    plot?.addEventListener('pointermove', this.handleMove);
    plot?.addEventListener('pointerup', this.handleUp);
    plot?.addEventListener('pointercancel', this.handleUp);
    plot?.addEventListener('click', this.swallowClickOfDrag, { capture: true });
  }

  private detach(): void {
    clearTimeout(this.idle);
    this.pointers.clear();
    this.plot?.removeEventListener('wheel', this.handleWheel);
    this.plot?.removeEventListener('pointerdown', this.handleDown);
    this.plot?.removeEventListener('pointermove', this.handleMove);
    this.plot?.removeEventListener('pointerup', this.handleUp);
    this.plot?.removeEventListener('pointercancel', this.handleUp);
    this.plot?.removeEventListener('click', this.swallowClickOfDrag, { capture: true });
    this.plot = undefined;
  }

  private readonly handleWheel = (event: WheelEvent): void => {
    const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const sideways = (event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * scale;
    const upright = event.shiftKey ? 0 : event.deltaY * scale;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.target.settle();
      this.target.zoomAt(Math.exp(event.deltaY * scale * ZOOM_PER_PIXEL), this.along(event.clientX));
      return;
    }
    if (Math.abs(sideways) >= Math.abs(upright)) {
      event.preventDefault();
      this.glide(this.target.mirrored ? sideways : -sideways);
    } else if (!this.target.lanesOverflow) {
      event.preventDefault();
      this.glide(-upright);
    }
  };

  private glide(pixels: number): void {
    this.target.shift(pixels);
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.target.settle(), IDLE);
  }

  private readonly handleDown = (event: PointerEvent): void => {
    if (event.button !== 0) {
      return;
    }
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.pointers.size === 1) {
      this.dragging = false;
      this.pressedAt = event.clientX;
    } else if (this.pointers.size === 2) {
      this.target.settle();
      this.pinchDistance = this.distance();
      this.dragging = true;
      this.capture(event.pointerId);
    }
  };

  private readonly handleMove = (event: PointerEvent): void => {
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      return;
    }
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.pointers.size === 2) {
      this.pinch();
      return;
    }
    if (!this.dragging && Math.abs(event.clientX - this.pressedAt) >= DRAG_FROM) {
      this.dragging = true;
      this.capture(event.pointerId);
    }
    if (this.dragging) {
      const moved = event.clientX - before.x;
      this.target.shift(this.target.mirrored ? -moved : moved);
    }
  };

  private readonly handleUp = (event: PointerEvent): void => {
    if (this.pointers.delete(event.pointerId) && this.pointers.size === 0 && this.dragging) {
      this.target.settle();
      // The click that ends a drag comes after this event.
      setTimeout(() => (this.dragging = false));
    }
  };

  private readonly swallowClickOfDrag = (event: Event): void => {
    if (this.dragging) {
      event.stopPropagation();
      event.preventDefault();
    }
  };

  private pinch(): void {
    const distance = this.distance();
    const middle = [...this.pointers.values()].reduce((sum, pointer) => sum + pointer.x, 0) / 2;
    if (distance > 10 && this.pinchDistance > 10) {
      this.target.zoomAt(this.pinchDistance / distance, this.along(middle));
    }
    this.pinchDistance = distance;
  }

  private distance(): number {
    const [a, b] = [...this.pointers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  }

  private along(clientX: number): number {
    return this.plot ? alongAxis(clientX, this.plot.getBoundingClientRect(), this.target.mirrored) : 0;
  }

  private capture(pointer: number): void {
    this.plot?.setPointerCapture(pointer);
  }
}
