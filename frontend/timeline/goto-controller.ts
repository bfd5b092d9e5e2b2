import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readDate } from './date-reader.js';
import type { Span } from './time-scale.js';
import type { ViewportController } from './viewport-controller.js';

/** The field in which a person writes a date to go to. */
export class GotoController implements ReactiveController {
  shown = false;
  /** The days that were written, `null` where they cannot be read. */
  found: Span | null = null;
  /** Whether somebody tried to go to what is no date. */
  refused = false;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode; focusFrame(): void },
    private readonly viewport: ViewportController,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.shown = false;
  }

  readonly toggle = (): void => {
    if (this.shown) {
      this.close();
    } else {
      this.open();
    }
  };

  open(): void {
    this.shown = true;
    this.found = null;
    this.refused = false;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>('.goto input')?.focus());
  }

  readonly close = (): void => {
    this.shown = false;
    this.host.requestUpdate();
    this.host.focusFrame();
  };

  readonly handleInput = (event: Event): void => {
    this.found = readDate((event.target as HTMLInputElement).value);
    this.refused = false;
    this.host.requestUpdate();
  };

  readonly handleSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.found) {
      this.viewport.goTo(this.found);
      this.close();
    } else {
      this.refused = true;
      this.host.requestUpdate();
    }
  };

  /** Escape closes; letters typed here are no commands. */
  readonly handleKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.close();
    }
  };
}
