import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { between, type Span } from './time-scale.js';

const DURATION = 220;

/** Leads the window from one span to another in 220 ms, or at once for people who want no motion. */
export class MotionController implements ReactiveController {
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
    const began = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - began) / DURATION));
      this.frame = share < 1 ? requestAnimationFrame(step) : 0;
      this.show(between(from, to, eased(share)));
    };
    this.frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}

/** Quick at first, then slowing down. */
function eased(share: number): number {
  return 1 - Math.pow(1 - share, 3);
}
