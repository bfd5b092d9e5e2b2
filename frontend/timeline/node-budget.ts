/** How many of each kind a lane may have, so that the whole element stays under 1,500 DOM nodes. */
export interface Allowance {
  /** Labelled items in sight, and beside it. */
  readonly placed: number;
  readonly beside: number;
  readonly marks: number;
  readonly chips: number;
}

/** Nodes of the whole element that are shared out here. */
export const MOST_NODES = 1_480;
/** Tools, rows of the axis without their ticks, overview, legend, card, the frame of the chosen item. */
const FIXED_NODES = 170;
/** The head and the frame of a lane. */
const NODES_OF_LANE = 11;
const NODES_OF_ITEM = 7;
/** Share of the rest that goes to labelled items, marks and chips. */
const SHARES = { placed: 0.52, beside: 0.16, marks: 0.24, chips: 0.08 };

/** Shares the nodes that the ticks of the axis leave out among the lanes that are drawn at once. */
export function allowanceFor(drawnLanes: number, ticks: number): Allowance {
  const rest = Math.max(0, MOST_NODES - FIXED_NODES - ticks - drawnLanes * NODES_OF_LANE);
  const each = (share: number, nodes: number): number => Math.floor((rest * share) / nodes / drawnLanes);
  return {
    placed: Math.max(1, each(SHARES.placed, NODES_OF_ITEM)),
    beside: each(SHARES.beside, NODES_OF_ITEM),
    marks: each(SHARES.marks, 1),
    chips: each(SHARES.chips, 1),
  };
}
