import { figuresOf } from '../../capacity/figures-of.js'
import type { FigureUsed } from '../../evidence/figure-used.js'
import type { OrganizationView } from '../../state/view.js'
import type { Tier } from '../../state/vocabulary.js'

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
