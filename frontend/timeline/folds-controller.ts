import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a person has folded: lanes, which are open by themselves, and runs of the narrow list, which are not. */
export class FoldsController implements ReactiveController {
  lanes: ReadonlySet<string> = new Set();
  openRuns: ReadonlySet<string> = new Set();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  toggleLane(key: string): void {
    this.lanes = toggled(this.lanes, key);
    this.host.requestUpdate();
  }

  toggleRun(key: string): void {
    this.openRuns = toggled(this.openRuns, key);
    this.host.requestUpdate();
  }
}

function toggled(keys: ReadonlySet<string>, key: string): Set<string> {
  const changed = new Set(keys);
  if (!changed.delete(key)) {
    changed.add(key);
  }
  return changed;
}
