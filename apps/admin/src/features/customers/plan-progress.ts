interface Aim {
  readonly baseline: number
  readonly target: number
  /** Null before the first measurement. */
  readonly measured: number | null
}

/** The part of the way from the baseline to the target that is done, at least 0; up or down alike. */
export function planProgress({ baseline, target, measured }: Aim): number {
  if (measured === null) return 0
  if (target === baseline) return measured >= target ? 1 : 0
  return Math.max(0, (measured - baseline) / (target - baseline))
}
