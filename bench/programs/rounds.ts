/**
 * Contestants inside one process, measured in turns, by the processor time that the process takes: other processes of the
 * machine do not count.
 */
// The largest functions are run a while before the engine compiles them, and that takes a while too.
const warmUp = 1000
const shortest = 25

/** What a contestant does once; what it makes is handed back, so that nobody can leave the work out. */
export type Turn = () => unknown

/**
 * Measures contestants in turns: each gets warm first, then every round lets each of them work for a while, in an order that
 * moves on by one. Answers with nanoseconds per unit, `units` of which one turn does.
 */
export function inTurns(
  turns: Readonly<Record<string, Turn>>,
  units: Readonly<Record<string, number>>,
  rounds: number,
): Record<string, ReadonlyArray<number>> {
  const names = Object.keys(turns)
  const repeats = new Map(names.map((name) => [name, warm(turns[name] ?? idle)]))
  const samples = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round) % names.length] ?? ''
      const count = repeats.get(name) ?? 1
      samples.get(name)?.push((time(turns[name] ?? idle, count) * 1e6) / (count * (units[name] ?? 1)))
    }
  }
  return Object.fromEntries(samples)
}

let kept: unknown

/** Gives what the last turn made. */
export function lastMade(): unknown {
  return kept
}

function idle(): undefined {
  return undefined
}

function warm(turn: Turn): number {
  let repeats = 1
  const began = processorTime()
  for (;;) {
    const taken = time(turn, repeats)
    const isLong = taken >= shortest
    if (isLong && processorTime() - began >= warmUp) return Math.max(1, Math.round((repeats * shortest) / taken))
    if (!isLong) repeats *= 2
  }
}

function time(turn: Turn, repeats: number): number {
  const began = processorTime()
  for (let count = 0; count < repeats; count++) kept = turn()
  return processorTime() - began
}

/** The milliseconds of processor time that this process has taken, those of the garbage collector with them. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
