import { execFileSync } from 'node:child_process';

/** A process and its children: each child of PostgreSQL is in a group of its own, so no group has them all. */
const treeOf = (root: number): number[] => {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return [root, ...pairs.flatMap(([pid, parent]) => (pid !== undefined && parent === root ? [pid] : []))];
};

/** Signals a process, then its children; those that have ended meanwhile are none of our business. */
export const signalTree = (root: number, signal: NodeJS.Signals): void => {
  for (const pid of treeOf(root)) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
};
