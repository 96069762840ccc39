import type { Message } from '../../kernel/message.js'
import type { OrganizationView } from '../../state/view.js'
import { reaches } from '../../kernel/near.js'
import { type Figures, figuresOf } from '../evidence/figures.js'
import type { Ratio } from '../evidence/ratio.js'
import { MONTHS_A_YEAR } from './calendar-month.js'

/** How a figure stands between the marks of weak and strong post-sale operations. */
const RETENTION_VERDICTS = ['STRONG', 'MIDDLING', 'WEAK'] as const

/** One of the verdicts on a figure of retention. */
export type RetentionVerdict = (typeof RETENTION_VERDICTS)[number]

/** A figure and its verdict. */
export interface JudgedRatio {
  readonly ratio: Ratio
  /** Null when there is no figure, or it says too little to be judged. */
  readonly verdict: RetentionVerdict | null
  /** Why there is a figure and no verdict; null otherwise. */
  readonly unjudged: Message | null
}

/** What a rate of retention rests on. */
interface RetentionBasis {
  /** Accounts that were there at the period's start. */
  readonly accounts: number
  /** Months since the first recorded movement of revenue. */
  readonly monthsOnRecord: number
}

/** The value that may be compared with the guides' stages and marks: null when it says too little. */
export function readable({ ratio, unjudged }: JudgedRatio): number | null {
  return unjudged === null ? ratio.value : null
}

/** The judges of each figure of retention, by the figures in force on the view's day. */
interface RetentionJudges {
  /** STRONG from the lower end of strong operations (90 %), WEAK up to the upper end of weak ones (85 %). */
  readonly grr: (ratio: Ratio, months: number, basis: RetentionBasis) => JudgedRatio
  /** STRONG from the lower end of strong operations (110 %), WEAK below 100 %. */
  readonly nrr: (ratio: Ratio, months: number, basis: RetentionBasis) => JudgedRatio
  /** STRONG from 4, WEAK below 1 (policy; the field's usual mark and the point of shrinking). */
  readonly quick: (ratio: Ratio) => JudgedRatio
  /** STRONG from the lower end of strong operations (3×); the guide names no weak mark. */
  readonly ltvToCac: (ratio: Ratio) => JudgedRatio
  /** STRONG from the lower end of strong operations (40 %); the guide names no weak mark. */
  readonly referred: (ratio: Ratio) => JudgedRatio
  /** STRONG up to the upper end of the usual (18 months); the guide names no weak mark. */
  readonly payback: (ratio: Ratio) => JudgedRatio
}

/**
 * Judges figures of retention against the guides' strong and weak operations. Their marks are those of
 * a year: a rate of another period is judged by what it comes to in a year, `rate ^ (12 ÷ months)`.
 * Nothing is judged from under 12 months of recorded revenue, or under 20 accounts (policy).
 *
 * Source: PM "Retention economics".
 */
export function judgeRetention(view: OrganizationView): RetentionJudges {
  const { number, range }: Figures = figuresOf(view)
  const judgedOn = (
    { accounts, monthsOnRecord }: RetentionBasis,
    ratio: Ratio,
    judge: (value: number) => RetentionVerdict,
  ): JudgedRatio => {
    if (ratio.value === null) return { ratio, verdict: null, unjudged: null }
    const [leastMonths, leastAccounts] = [
      number('policy.retention.readingMonths'),
      number('policy.retention.readingAccounts'),
    ]
    if (!reaches(monthsOnRecord, leastMonths)) {
      const params = { months: monthsOnRecord, least: leastMonths }
      return { ratio, verdict: null, unjudged: { key: 'retention.TOO_SHORT', params } }
    }
    if (accounts < leastAccounts) {
      const params = { accounts, least: leastAccounts }
      return { ratio, verdict: null, unjudged: { key: 'retention.TOO_FEW', params } }
    }
    return judged(ratio, judge)
  }
  return {
    grr: (ratio, months, basis) =>
      judgedOn(basis, ratio, (value) => {
        const yearly = value ** (MONTHS_A_YEAR / months)
        return verdict(
          reaches(yearly, range('retention.strong.grr').lower),
          reaches(range('retention.weak.grr').upper, yearly),
        )
      }),
    nrr: (ratio, months, basis) =>
      judgedOn(basis, ratio, (value) => {
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
    referred: (ratio) =>
      judged(ratio, (value) =>
        verdict(reaches(value, range('retention.strong.referred').lower), false),
      ),
    payback: (ratio) =>
      judged(ratio, (value) => verdict(value <= range('retention.cacPayback').upper, false)),
  }
}

function judged(ratio: Ratio, judge: (value: number) => RetentionVerdict): JudgedRatio {
  return { ratio, verdict: ratio.value === null ? null : judge(ratio.value), unjudged: null }
}

function verdict(strong: boolean, weak: boolean): RetentionVerdict {
  if (strong) return 'STRONG'
  return weak ? 'WEAK' : 'MIDDLING'
}
