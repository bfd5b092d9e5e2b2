import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

const ROUNDS = 100;
const ADDRESS = /http:\/\/localhost:\d+/;

/** A desk in a process of its own, on the register of so many events that `run` has filled. */
export class Desk {
  constructor(process, origin) {
    this.process = process;
    this.origin = origin;
  }

  /** Starts a desk and waits until its index holds all events. */
  static async start(events) {
    const java = spawn(
      'java',
      ['--enable-native-access=ALL-UNNAMED', '-jar', 'target/dragoman.jar', '--dragoman.sample=false'],
      {
        env: {
          ...process.env,
          SERVER_PORT: '0',
          DRAGOMAN_DATA: resolve('target/benchmark', `desk-${events}`),
          DRAGOMAN_ADMIN_PASSWORD: 'for-the-benchmark-only',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const origin = await new Promise((found, failed) => {
      createInterface({ input: java.stdout }).on('line', (line) => {
        const address = ADDRESS.exec(line);
        if (address) {
          found(address[0]);
        }
      });
      java.once('exit', (code) => failed(new Error(`The desk stopped with ${code}`)));
    });
    const desk = new Desk(java, origin);
    await desk.indexed(events);
    await desk.warm();
    return desk;
  }

  async indexed(events) {
    for (;;) {
      const answer = await fetch(`${this.origin}/api/v1/timeline?from=2000-01-01&to=2030-01-01&width=800&lanes=none`);
      const { matching, building } = await answer.json();
      if (matching === events && !building) {
        return;
      }
      await pause(500);
    }
  }

  /** Asks for windows of every zoom, so that what is measured is a desk that has been at work for a while. */
  async warm() {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const lastYear of [2006, 2010, 2020, 2030]) {
        const window = `from=2005-0${1 + (round % 9)}-01&to=${lastYear}-12-31&width=1100&lanes=country`;
        await (await fetch(`${this.origin}/api/v1/timeline?${window}`)).arrayBuffer();
      }
    }
  }

  async stop() {
    const gone = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await gone;
  }
}
