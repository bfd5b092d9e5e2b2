import type { ItemText } from './item-text.js';
import type { Prominence } from './layout.js';

const TAG_PADDING = 16;

/** Widths of texts in the fonts of the page, remembered. */
export class TextMeasure {
  private readonly widths = new Map<string, Map<string, number>>();
  private readonly context = document.createElement('canvas').getContext('2d');
  private family = 'sans-serif';
  /** The font that the context has. */
  private font = '';

  /** Takes over the font family of the element and tells whether it is another, for which all widths are forgotten. */
  use(family: string): boolean {
    const other = family !== this.family;
    if (other) {
      this.family = family;
      this.forget();
    }
    return other;
  }

  forget(): void {
    this.widths.clear();
    this.font = '';
  }

  label(text: ItemText, prominence: Prominence): number {
    if (prominence === 'leading') {
      return Math.max(this.width(text.title, 'bold 12.5px'), this.width(text.detail, '11px'));
    }
    const tag = text.tag ? this.width(text.tag, '11px') + TAG_PADDING : 0;
    return this.width(text.title, '12px') + tag;
  }

  axis(text: string): number {
    return this.width(text, '11.5px');
  }

  private width(text: string, font: string): number {
    let widths = this.widths.get(font);
    if (widths === undefined) {
      widths = new Map();
      this.widths.set(font, widths);
    }
    let width = widths.get(text);
    if (width === undefined) {
      width = this.measure(text, font);
      widths.set(text, width);
    }
    return width;
  }

  private measure(text: string, font: string): number {
    if (!this.context) {
      return text.length * 6.4;
    }
    const wanted = `${font} ${this.family}`;
    if (wanted !== this.font) {
      this.context.font = wanted;
      this.font = wanted;
    }
    return this.context.measureText(text).width;
  }
}
