/** Milliseconds, or megabytes where a row says so. */
export type Figures = {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly max: number
}

/** One thing done in two ways: by the program and bare. `round` tells which person, text or page it is. */
export type Case = {
  readonly name: string
  readonly rounds: number
  readonly ours: (round: number) => unknown
  readonly raw: ((round: number) => unknown) | null
  /** Puts things back after the program's own way; not measured. */
  readonly after?: () => unknown
}

export function figuresOf(values: readonly number[]): Figures {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) }
}

async function millisecondsOf(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * Both ways in the same loop, taking turns in being first, so that whatever else the machine does hits both alike.
 * The first tenth warms up and does not count.
 */
export async function measure({
  rounds,
  ours,
  raw,
  after,
}: Case): Promise<{ ours: Figures; raw: Figures | null }> {
  const times = { ours: [] as number[], raw: [] as number[] }
  const warmUp = Math.ceil(rounds / 10)
  for (let round = 0; round < warmUp + rounds; round++) {
    const ways = [
      ['ours', ours],
      ['raw', raw],
    ] as const
    for (const [way, work] of round % 2 === 0 ? ways : ways.toReversed()) {
      if (!work) continue
      const milliseconds = await millisecondsOf(() => work(round))
      if (way === 'ours') await after?.()
      if (round >= warmUp) times[way].push(milliseconds)
    }
  }
  return { ours: figuresOf(times.ours), raw: raw ? figuresOf(times.raw) : null }
}
