import type { Tier } from '../../../entities/vocabularies.js'
import type { OrganizationView } from '../../../state/view.js'
import type { FigureUsed } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { AccountSnapshot } from '../stage/account-snapshot.js'

/** How often people should be in contact with an account of a tier, a year. */
export interface TierContact {
  readonly reviews: number
  /** All contacts, reviews included. */
  readonly contacts: number
  readonly figures: readonly FigureUsed[]
}

/**
 * The contact that a tier is promised. High touch: quarterly reviews and weekly contact. Low touch: the
 * lower end of the contact figure, four a year, and that as quarterly reviews. Tech touch: none, people
 * come only on a trigger.
 *
 * Source: BM "Hybrid".
 */
export function contactOfTier(view: OrganizationView, tier: Tier): TierContact {
  const { used, number, range } = figuresOf(view)
  switch (tier) {
    case 'HIGH_TOUCH':
      return {
        reviews: number('tier.highTouch.businessReviews'),
        contacts: number('tier.highTouch.contact'),
        figures: [used('tier.highTouch.businessReviews'), used('tier.highTouch.contact')],
      }
    case 'LOW_TOUCH': {
      const { lower } = range('tier.lowTouch.contact')
      return { reviews: lower, contacts: lower, figures: [used('tier.lowTouch.contact')] }
    }
    case 'TECH_TOUCH':
      return { reviews: 0, contacts: 0, figures: [] }
  }
}

/** Days in a mean year. */
export const DAYS_A_YEAR = 365.25

/**
 * Whether an account had its business review: within a year ÷ reviews a year of its tier. A tier
 * without reviews asks for none. Null while no contacts are recorded.
 */
export function isReviewed({ view, tier, touchpoints }: AccountSnapshot): boolean | null {
  if (touchpoints === null) return null
  const { reviews } = contactOfTier(view, tier)
  if (reviews === 0) return true
  return touchpoints.some(
    ({ kind, day }) => kind === 'BUSINESS_REVIEW' && view.day - day <= DAYS_A_YEAR / reviews,
  )
}
