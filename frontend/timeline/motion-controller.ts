import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { between, type Span } from './time-scale.js';

const DURATION = 220;

/** Leads the window from one span to another in 220 ms, or at once for people who want no motion. */
export class MotionController implements ReactiveController {
  /** Where a motion leads that has not ended. */
  target: Span | null = null;
  private frame = 0;

  constructor(
    host: ReactiveControllerHost,
    private readonly show: (span: Span) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  glide(from: Span, to: Span): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.show(to);
      return;
    }
    this.target = to;
    const began = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - began) / DURATION));
      if (share < 1) {
        this.frame = requestAnimationFrame(step);
      } else {
        this.stop();
      }
      this.show(between(from, to, eased(share)));
    };
    this.frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.target = null;
  }
}

/** Quick at first, then slowing down. */
function eased(share: number): number {
  return 1 - Math.pow(1 - share, 3);
}
