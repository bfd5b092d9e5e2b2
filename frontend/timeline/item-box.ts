import { TAIL } from './candidates.js';
import type { Placed } from './layout.js';
import { isLong } from './marker-geometry.js';

/** First and last pixel of an item. */
export interface ItemBox {
  readonly start: number;
  readonly end: number;
}

/** The room of an item with its label, its former dates and its tail. */
export function boxOf({ item, marker, labelX, labelWidth, ghosts }: Placed): ItemBox {
  const tailLength = item.status === 'postponed' ? TAIL : 0;
  return {
    start: Math.min(marker.x - 2, labelX, ghosts[0] ?? Infinity),
    end: Math.max(marker.x + marker.width + tailLength + 2, labelX + labelWidth),
  };
}

/** The pixel that stays on its day whatever the scale: the start of a long marker, the middle of another. */
export function anchorOf({ marker }: Placed): number {
  return isLong(marker) ? marker.x : marker.x + marker.width / 2;
}
