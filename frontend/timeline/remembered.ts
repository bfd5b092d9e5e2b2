const PREFIX = 'event-timeline.';

/** What a person has switched on or off in this browser; a browser that stores nothing has the given answer. */
export function recall(name: string, otherwise: boolean): boolean {
  try {
    const stored = localStorage.getItem(PREFIX + name);
    return stored === null ? otherwise : stored === 'on';
  } catch {
    return otherwise;
  }
}

export function remember(name: string, on: boolean): void {
  try {
    localStorage.setItem(PREFIX + name, on ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
