import type { CSSResult } from 'lit';
import { axisStyles } from './axis.js';
import { baseStyles } from './base.js';
import { frameStyles } from './frame.js';
import { gotoStyles } from './goto.js';
import { headsStyles } from './heads.js';
import { itemsStyles } from './items.js';
import { legendStyles } from './legend.js';
import { listStyles } from './list.js';
import { markersStyles } from './markers.js';
import { noticesStyles } from './notices.js';
import { preferencesStyles } from './preferences.js';
import { sedimentStyles } from './sediment.js';
import { stretchStyles } from './stretch.js';
import { toolsStyles } from './tools.js';

/** All styles of the element, in the order in which later ones win. */
export const timelineStyles: readonly CSSResult[] = [
  baseStyles,
  toolsStyles,
  frameStyles,
  headsStyles,
  itemsStyles,
  markersStyles,
  sedimentStyles,
  axisStyles,
  stretchStyles,
  legendStyles,
  listStyles,
  noticesStyles,
  gotoStyles,
  preferencesStyles,
];
