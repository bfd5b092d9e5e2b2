import type { Candidate, Candidates } from './candidates.js';
import type { LayoutInput, Placed } from './layout.js';
import type { Lane, TimelineItem } from './model.js';
import type { Allowance } from './node-budget.js';
import { RowSpace } from './placement.js';

/** A lane with its labelled items in rows, and the items that found no place. */
export interface Sketch {
  readonly lane: Lane;
  readonly folded: boolean;
  readonly placed: readonly Placed[];
  readonly left: readonly TimelineItem[];
  /** Rows that were allowed, and rows that something stands in. */
  readonly rows: number;
  readonly used: number;
  /** Of the nodes of all lanes. */
  readonly shares: number;
}

/** Finds rows and sides for the labelled items of lanes, the same as in the drawing before where that is possible. */
export class Placer {
  constructor(
    private readonly input: LayoutInput,
    private readonly candidates: Candidates,
    readonly allowance: Allowance,
  ) {}

  /** A lane of one row in which nothing is placed yet. */
  blank(lane: Lane): Sketch {
    return { lane, folded: this.input.folded.has(lane.key), placed: [], left: [], rows: 1, used: 1, shares: 1 };
  }

  /** Places the items of a lane into at most so many rows, the most important first. */
  sketch(lane: Lane, rows: number, shares = 1): Sketch {
    if (this.input.folded.has(lane.key)) {
      return { lane, folded: true, placed: [], left: this.candidates.itemsOf(lane), rows, used: 0, shares };
    }
    const space = new RowSpace(rows);
    const placed: Placed[] = [];
    const left: TimelineItem[] = [];
    let room = this.allowance.placed * shares;
    let roomBeside = this.allowance.beside * shares;
    for (const candidate of this.candidates.of(lane)) {
      const { item, inSight } = candidate;
      const found = (inSight ? room : roomBeside) > 0 ? place(candidate, space) : null;
      if (found) {
        placed.push(found);
        if (inSight) {
          room -= 1;
        } else {
          roomBeside -= 1;
        }
      } else {
        left.push(item);
      }
    }
    return { lane, folded: false, placed, left, rows, used: space.used, shares };
  }
}

function place({ item, look }: Candidate, space: RowSpace): Placed | null {
  if (!look) {
    return null;
  }
  const { key, prominence, marker, text, wanted, ghosts, wantedWithGhosts } = look;
  const withGhosts = wantedWithGhosts && space.place(wantedWithGhosts);
  const found = withGhosts ?? space.place(wanted);
  return found && { key, item, prominence, marker, text, ghosts: withGhosts ? ghosts : [], ...found };
}
