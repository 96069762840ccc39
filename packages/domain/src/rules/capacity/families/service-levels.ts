import { exceeds, reaches } from '../../../kernel/near.js'
import type { NumberBenchmarkKey } from '../../../benchmarks/benchmarks.js'
import type { OrganizationView } from '../../../state/view.js'
import { figuresOf } from '../../evidence/figures.js'
import type { TicketDay, TicketFigures, TicketWindow } from './tickets.js'

/** The figures that service levels are judged by. */
export const SERVICE_LEVEL_FIGURES = [
  'policy.support.breach.promised',
  'policy.support.breach.leastSolved',
  'policy.support.breach.leastMore',
  'policy.support.breach.confidence',
] as const satisfies readonly NumberBenchmarkKey[]

/** How one window keeps its service levels, a day that stands out left aside. */
export interface LevelWindow {
  readonly opened: number
  readonly solved: number
  readonly breached: number
  /** `breached ÷ opened`, 0–1; null when none were opened. */
  readonly breachRate: number | null
  /** The day that is left aside; null when none is. */
  readonly leftOut: TicketDay | null
}

/** Whether service levels hold, from one window to the next. */
interface ServiceLevels {
  readonly current: LevelWindow
  readonly previous: LevelWindow
  /** Enough was solved in both windows to judge them. */
  readonly isJudged: boolean
  /** The breach rate is above the promised one in both windows. */
  readonly isBroken: boolean
  /** It grew from one window to the next by more than chance. */
  readonly isRising: boolean
}

/**
 * Service levels over two windows. They are *broken* where `breached ÷ opened` is above the promised rate
 * (policy, 10 %) in both; they are *slipping* where at least 5 (policy) more tickets breached theirs than in
 * the window before and the rate grew by more than chance: one-sided two-proportion test, `z ≥ 1.645`
 * (policy). Either is judged from 30 (policy) solved tickets in each window on. A single day that made more
 * than half of a window's breached tickets is left out of that window: an outage is no lack of people.
 *
 * Source: 3-rules "Hire triggers".
 */
export function serviceLevels(
  view: OrganizationView,
  { current: now, previous: before }: TicketFigures,
): ServiceLevels {
  const { number } = figuresOf(view)
  const [current, previous] = [levelWindow(now), levelWindow(before)]
  const leastSolved = number('policy.support.breach.leastSolved')
  const isJudged = Math.min(current.solved, previous.solved) >= leastSolved
  const promised = number('policy.support.breach.promised')
  const isAbove = ({ breachRate }: LevelWindow) =>
    breachRate !== null && exceeds(breachRate, promised)
  const isMore = current.breached - previous.breached >= number('policy.support.breach.leastMore')
  return {
    current,
    previous,
    isJudged,
    isBroken: isJudged && isAbove(current) && isAbove(previous),
    isRising:
      isJudged &&
      isMore &&
      reaches(standardErrorsApart(current, previous), number('policy.support.breach.confidence')),
  }
}

function levelWindow({ worstDay, ...all }: TicketWindow): LevelWindow {
  const opened = all.opened - (worstDay?.opened ?? 0)
  const breached = all.breached - (worstDay?.breached ?? 0)
  return {
    opened,
    solved: all.solved - (worstDay?.solved ?? 0),
    breached,
    breachRate: opened === 0 ? null : breached / opened,
    leftOut: worstDay,
  }
}

/**
 * `z = (p₁ − p₂) ÷ √(p (1 − p) (1 ÷ n₁ + 1 ÷ n₂))`, p being the breach rate of both together. Zero where there
 * is nothing to compare, or all tickets or none breached.
 */
function standardErrorsApart(current: LevelWindow, previous: LevelWindow): number {
  const [first, second] = [current.opened, previous.opened]
  if (first === 0 || second === 0) return 0
  // A ticket may be told as breached on a later day than it was opened.
  const [x, y] = [Math.min(current.breached, first), Math.min(previous.breached, second)]
  const together = (x + y) / (first + second)
  const error = Math.sqrt(together * (1 - together) * (1 / first + 1 / second))
  return error === 0 ? 0 : (x / first - y / second) / error
}
