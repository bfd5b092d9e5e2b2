import type { Draughtsman, Drawing, DrawingInput } from './drawing.js';

/** Keeps the drawing until something it was made of is another. */
export class LatestDrawing {
  present: Drawing | null = null;
  private madeOf: readonly unknown[] = [];

  /** Gives up the drawing and with it the memory of rows and sides. */
  forget(): void {
    this.present = null;
  }

  draw(drawer: Draughtsman, input: Omit<DrawingInput, 'previous'>): Drawing {
    const { answers, ...rest } = input;
    const parts = [drawer, answers.exact, answers.around, ...Object.values(rest)];
    if (this.present === null || parts.some((part, index) => part !== this.madeOf[index])) {
      this.present = drawer.draw({ ...input, previous: this.present?.layout ?? null });
      this.madeOf = parts;
    }
    return this.present;
  }
}
