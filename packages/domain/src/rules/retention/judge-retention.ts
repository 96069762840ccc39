import type { OrganizationView } from '../../state/view.js'
import { reaches } from '../../kernel/near.js'
import { type Figures, figuresOf } from '../evidence/figures.js'
import type { Ratio } from '../evidence/ratio.js'
import { MONTHS_A_YEAR } from './calendar-month.js'

/** How a figure stands between the marks of weak and strong post-sale operations. */
const RETENTION_VERDICTS = ['STRONG', 'MIDDLING', 'WEAK'] as const

/** One of the verdicts on a figure of retention. */
export type RetentionVerdict = (typeof RETENTION_VERDICTS)[number]

/** A figure and its verdict; the verdict is null when there is no figure. */
export interface JudgedRatio {
  readonly ratio: Ratio
  readonly verdict: RetentionVerdict | null
}

/** The judges of each figure of retention, by the figures in force on the view's day. */
interface RetentionJudges {
  /** STRONG from the lower end of strong operations (90 %), WEAK up to the upper end of weak ones (85 %). */
  readonly grr: (ratio: Ratio, months: number) => JudgedRatio
  /** STRONG from the lower end of strong operations (110 %), WEAK below 100 %. */
  readonly nrr: (ratio: Ratio, months: number) => JudgedRatio
  /** STRONG from 4, WEAK below 1 (policy; the field's usual mark and the point of shrinking). */
  readonly quick: (ratio: Ratio) => JudgedRatio
  /** STRONG from the lower end of strong operations (3×); the guide names no weak mark. */
  readonly ltvToCac: (ratio: Ratio) => JudgedRatio
  /** STRONG up to the upper end of the usual (18 months); the guide names no weak mark. */
  readonly payback: (ratio: Ratio) => JudgedRatio
}

/**
 * Judges figures of retention against the guides' strong and weak operations. Their marks are those of
 * a year: a rate of another period is judged by what it comes to in a year, `rate ^ (12 ÷ months)`.
 *
 * Source: PM "Retention economics".
 */
export function judgeRetention(view: OrganizationView): RetentionJudges {
  const { number, range }: Figures = figuresOf(view)
  return {
    grr: (ratio, months) =>
      judged(ratio, (value) => {
        const yearly = value ** (MONTHS_A_YEAR / months)
        return verdict(
          reaches(yearly, range('retention.strong.grr').lower),
          reaches(range('retention.weak.grr').upper, yearly),
        )
      }),
    nrr: (ratio, months) =>
      judged(ratio, (value) => {
        const yearly = value ** (MONTHS_A_YEAR / months)
        return verdict(
          reaches(yearly, range('retention.strong.nrr').lower),
          !reaches(yearly, number('retention.weak.nrrBelow')),
        )
      }),
    quick: (ratio) =>
      judged(ratio, (value) =>
        verdict(
          value >= number('policy.retention.quickRatio.strong'),
          value < number('policy.retention.quickRatio.weak'),
        ),
      ),
    ltvToCac: (ratio) =>
      judged(ratio, (value) => verdict(value >= range('retention.strong.ltvToCac').lower, false)),
    payback: (ratio) =>
      judged(ratio, (value) => verdict(value <= range('retention.cacPayback').upper, false)),
  }
}

function judged(ratio: Ratio, judge: (value: number) => RetentionVerdict): JudgedRatio {
  return { ratio, verdict: ratio.value === null ? null : judge(ratio.value) }
}

function verdict(strong: boolean, weak: boolean): RetentionVerdict {
  if (strong) return 'STRONG'
  return weak ? 'WEAK' : 'MIDDLING'
}
