// Timing in one process of Node, the sides in turns.

/** Time in ms that a run takes of all cores together: other programs do not count, collecting garbage does. */
export function clocked(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Times in ms of each side by round; before the first round that counts, some warm up. */
export function inTurns<K extends string>(
  rounds: number,
  sides: Readonly<Record<K, () => unknown>>,
  warming = 1,
): Record<K, number[]> {
  const names = Object.keys(sides) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -warming; round < rounds; round++) {
    for (const name of names) {
      const time = clocked(sides[name]);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}
