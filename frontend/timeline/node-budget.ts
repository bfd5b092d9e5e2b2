/** How many of each kind one share is, so that the whole element stays under 1,500 DOM nodes. */
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
const NODES_OF_LANE = 15;
const NODES_OF_ITEM = 7;
/** Share of the rest that goes to labelled items, marks and chips. */
const SHARES = { placed: 0.52, beside: 0.16, marks: 0.24, chips: 0.08 };

/** Nodes for the lanes that are drawn at once. */
export function nodesForLanes(ticks: number): number {
  return Math.max(0, MOST_NODES - FIXED_NODES - ticks);
}

/** Nodes that a lane takes with so many labelled items, and so many others, if it has so many shares. */
export function nodesOf(placed: number, left: number, shares: number, { marks, chips }: Allowance): number {
  return NODES_OF_LANE + placed * NODES_OF_ITEM + Math.min(left, (marks + chips) * shares);
}

/** Shares out the nodes among so many lanes, each with so many times what it would get if all of them took their share. */
export function allowanceFor(lanes: number, ticks: number, times: number): Allowance {
  const rest = Math.max(0, nodesForLanes(ticks) - lanes * NODES_OF_LANE) * times;
  const each = (share: number, nodes: number): number => Math.floor((rest * share) / nodes / lanes);
  return {
    placed: Math.max(1, each(SHARES.placed, NODES_OF_ITEM)),
    beside: each(SHARES.beside, NODES_OF_ITEM),
    marks: each(SHARES.marks, 1),
    chips: each(SHARES.chips, 1),
  };
}
