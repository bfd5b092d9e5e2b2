import { nothing, svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { isLong, type MarkerShape } from './marker-geometry.js';
import type { TypeFamily } from './model.js';

interface Glyph {
  readonly path: string;
  /** Filled where true, stroked where not. */
  readonly solid: boolean;
  readonly both?: boolean;
  /** Points along the axis and so mirrors with it. */
  readonly directed?: boolean;
}

/** One glyph for each family, on a grid of 12. */
const GLYPHS: Readonly<Record<TypeFamily, Glyph>> = {
  visit: { path: 'M2.2 6h5M5 3.6 7.4 6 5 8.4M9.6 2.8v6.4', solid: false, directed: true },
  talks: { path: 'M2.4 4.3h6.4M7 2.5l1.9 1.8L7 6.1M9.6 7.9H3.2M5 6.1 3.1 7.9 5 9.7', solid: false },
  summit: { path: 'M6 2.2 10.2 9.4H1.8z', solid: true },
  call: {
    path: 'M3.2 2.6c-.8.7-.9 1.7-.4 2.9.8 1.9 2.3 3.4 4.2 4.1 1.1.4 2 .2 2.6-.6L8 7.3l-1.2.8C5.6 7.6 4.8 6.8 4.2 5.6l.8-1.2z',
    solid: false,
    both: true,
  },
  agreement: { path: 'M2.6 9.4l.7-2.5 4.6-4.6 1.8 1.8-4.6 4.6zM7 9.6h2.8', solid: false },
  statement: {
    path: 'M2 6.8c0-2 1-3.3 2.9-3.8l.4.9c-.9.4-1.3.9-1.4 1.6h1.2v2.9H2zM6.7 6.8c0-2 1-3.3 2.9-3.8l.4.9c-.9.4-1.3.9-1.4 1.6h1.2v2.9H6.7z',
    solid: true,
  },
  other: { path: 'M6 1.8 10.2 6 6 10.2 1.8 6z', solid: true },
};

/** Room around the shape for strokes. */
const MARKER_PAD = 3;

type Edge = 'dotted' | 'dashed' | 'solid' | 'filled' | 'half' | 'slanted' | 'notched' | 'former' | 'grey';

const EDGE_OF: Readonly<Record<string, Edge>> = {
  rumoured: 'dotted',
  announced: 'dashed',
  confirmed: 'solid',
  denied: 'solid',
  under_way: 'half',
  took_place: 'filled',
  cut_short: 'notched',
  postponed: 'former',
  cancelled: 'grey',
  did_not_take_place: 'grey',
};

/** Pixels of a box before and after a marker in it; a marker with any after it gets wider with the box. */
interface Room {
  readonly before: number;
  readonly after: number | null;
}

/** What a marker tells besides the date. */
export interface MarkerLook {
  readonly family: TypeFamily;
  readonly status: string;
  readonly mirrored: boolean;
  /** Articles contradict one another on whether it happened: the pill is cut on a slant, its start filled. */
  readonly disputed?: boolean;
  /** Its place in a box; without one it is in the text's flow. */
  readonly within?: Room;
}

/**
 * Draws a marker: colour and glyph tell the family, the edge the status, the ends the precision of the date. On a
 * mirrored axis the whole drawing is mirrored by the style sheet, and glyphs without a direction are mirrored back here.
 */
export function drawMarker(shape: MarkerShape, look: MarkerLook): TemplateResult {
  const width = shape.width + 2 * MARKER_PAD;
  const height = shape.size + 2 * MARKER_PAD;
  const fade = shape.ends === 'fade';
  const edge = edgeOf(look);
  return html`<svg
    class="marker ${fade ? 'fade' : ''} ${isLong(shape) ? 'long' : ''} ${look.family}"
    width=${width}
    height=${height}
    aria-hidden="true"
    style=${styleMap({
      ...placeIn(look.within),
      '--core-start': fade ? percent((MARKER_PAD + shape.coreStart * shape.width) / width) : null,
      '--core-end': fade ? percent((MARKER_PAD + shape.coreEnd * shape.width) / width) : null,
    })}
  >
    ${shape.ends === 'whiskers' ? whiskers(shape, edge) : body(MARKER_PAD, shape.width, shape.size, edge, fade)}
    ${edge === 'slanted' ? nothing : face(shape, look)}
  </svg>`;
}

function placeIn(room: Room | undefined): Record<string, string> {
  if (!room) {
    return {};
  }
  const start = `${(room.before - MARKER_PAD).toFixed(1)}px`;
  const beside = room.after === null ? null : room.before + room.after - 2 * MARKER_PAD;
  return { 'inset-inline-start': start, ...(beside === null ? {} : { width: `calc(100% - ${beside.toFixed(1)}px)` }) };
}

/** A day's marker, for lane headers, cards and lists. */
export function drawDayMarker(size: number, look: MarkerLook): TemplateResult {
  return drawMarker({ x: 0, width: size, size, ends: 'plain', coreStart: 0, coreEnd: 1, glyphX: size / 2 }, look);
}

function edgeOf({ status, disputed }: MarkerLook): Edge {
  const edge = EDGE_OF[status] ?? 'filled';
  return disputed && edge === 'filled' ? 'slanted' : edge;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

function whiskers(shape: MarkerShape, edge: Edge): SVGTemplateResult {
  const middle = MARKER_PAD + shape.size / 2;
  const first = MARKER_PAD + 0.8;
  const last = MARKER_PAD + shape.width - 0.8;
  const left = MARKER_PAD + (shape.width - shape.size) / 2;
  const right = left + shape.size;
  const ends = `M${first} ${middle - 4.5}v9M${last} ${middle - 4.5}v9`;
  return svg`<path class="whiskers" d="${ends}M${first} ${middle}H${left}M${right} ${middle}H${last}" />
    ${body(left, shape.size, shape.size, edge, false)}`;
}

/** The pill: a circle when as wide as high. A fading one is square, its ends are taken away by the mask. */
function body(x: number, width: number, size: number, edge: Edge, square: boolean): SVGTemplateResult {
  const y = MARKER_PAD;
  if (edge === 'filled') {
    return svg`<rect class="full" x=${x} y=${y} width=${width} height=${size} rx=${square ? 0 : size / 2} />`;
  }
  if (edge === 'notched') {
    return svg`<path class="full" d=${notched(x, y, width, size)} />`;
  }
  const inset = 0.75;
  const [w, h] = [width - 2 * inset, size - 2 * inset];
  const radius = square ? 0 : Math.min(w, h) / 2;
  const round = 2 * (w - 2 * radius) + 2 * (h - 2 * radius) + 2 * Math.PI * radius;
  const outline = svg`<rect
    class="outline ${edge}"
    x=${x + inset}
    y=${y + inset}
    width=${w}
    height=${h}
    rx=${radius}
    stroke-dasharray=${dashes(edge, round)}
  />`;
  switch (edge) {
    case 'half':
      return svg`${outline}<path class="full" d=${startHalf(x, y, width, size)} />`;
    case 'slanted':
      return svg`${outline}<path class="full" d=${slanted(x, y, width, size)} />`;
    default:
      return outline;
  }
}

/** Dashes fitted to the way around, so that they close evenly. */
function dashes(edge: Edge, round: number): string | typeof nothing {
  const pattern = { dotted: [0.1, 3.2], dashed: [3.4, 2.3], former: [1.8, 2.2] }[edge as string];
  if (!pattern) {
    return nothing;
  }
  const [on = 1, off = 1] = pattern;
  const unit = round / Math.max(4, Math.round(round / (on + off)));
  return `${((unit * on) / (on + off)).toFixed(2)} ${((unit * off) / (on + off)).toFixed(2)}`;
}

function startHalf(x: number, y: number, width: number, size: number): string {
  const r = size / 2;
  return `M${x + width / 2} ${y}H${x + r}a${r} ${r} 0 0 0 0 ${size}H${x + width / 2}z`;
}

/** The start of the pill up to a slanting cut through its middle. */
function slanted(x: number, y: number, width: number, size: number): string {
  const r = size / 2;
  const middle = x + width / 2;
  const lean = size * 0.18;
  return `M${middle + lean} ${y}H${x + r}a${r} ${r} 0 0 0 0 ${size}H${middle - lean}z`;
}

function notched(x: number, y: number, width: number, size: number): string {
  const r = size / 2;
  const notch = size * 0.32;
  return `M${x + r} ${y}H${x + width}l${-notch} ${r}l${notch} ${r}H${x + r}a${r} ${r} 0 0 1 0 ${-size}z`;
}

/** What stands on the pill: the glyph, or a sign where the status takes its place. */
function face(shape: MarkerShape, { family, status, mirrored }: MarkerLook): SVGTemplateResult {
  const x = MARKER_PAD + shape.glyphX;
  const y = MARKER_PAD + shape.size / 2;
  const scale = (shape.size / 16) * 0.98;
  const r = shape.size / 2;
  switch (status) {
    case 'rumoured':
      return svg`<text class="sign" x=${x} y=${y + 3.9 * scale} font-size=${11.5 * scale} transform=${
        mirrored ? `translate(${2 * x} 0) scale(-1 1)` : nothing
      }>?</text>`;
    case 'denied':
      return svg`<path class="bar" d="M${x - r * 0.5} ${y}h${r}" />`;
    case 'did_not_take_place':
      return svg`<path class="bar grey" d="M${x - r * 0.42} ${y - r * 0.42}l${r * 0.84} ${r * 0.84}m0 ${-r * 0.84}l${-r * 0.84} ${r * 0.84}" />`;
    case 'cancelled': {
      const stroke = `M${x - r - 2} ${y + r + 1.5}L${x + r + 2} ${y - r - 1.5}`;
      return svg`${glyph(x, y, scale, family, mirrored, 'grey')}<path class="halo" d=${stroke} /><path class="stroke" d=${stroke} />`;
    }
    case 'postponed':
      return glyph(x, y, scale, family, mirrored, 'grey');
    case 'took_place':
    case 'cut_short':
      return glyph(x, y, scale, family, mirrored, 'knocked');
    default:
      return glyph(x, y, scale, family, mirrored, '');
  }
}

function glyph(
  x: number,
  y: number,
  scale: number,
  family: TypeFamily,
  mirrored: boolean,
  tone: string,
): SVGTemplateResult {
  const { path, solid, both, directed } = GLYPHS[family];
  const across = mirrored && !directed ? -scale : scale;
  return svg`<path
    class="glyph ${solid ? 'solid' : both ? 'both' : ''} ${tone}"
    d=${path}
    transform="translate(${x} ${y}) scale(${across.toFixed(3)} ${scale.toFixed(3)}) translate(-6 -6)"
  />`;
}
