import type { Tier } from '../../../entities/vocabularies.js'
import { FOREVER } from '../../../kernel/days.js'
import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import type { TouchpointColumns } from '../../health/fact-columns.js'
import { customersSince, tierOf } from '../customers.js'
import { contactCounts, contactWindows } from './contact-counts.js'
import { contactOfTier, type TierContact } from './contact-of-tier.js'
import { ContactTally } from './review-completion.js'

const MONTHS_A_YEAR = 12
const NO_TOUCHPOINTS: TouchpointColumns = {
  accountRow: new Int32Array(0),
  day: new Int32Array(0),
  kind: new Uint8Array(0),
}

/** What every tier is promised. */
export function promisedContact(view: OrganizationView): Readonly<Record<Tier, TierContact>> {
  return {
    HIGH_TOUCH: contactOfTier(view, 'HIGH_TOUCH'),
    LOW_TOUCH: contactOfTier(view, 'LOW_TOUCH'),
    TECH_TOUCH: contactOfTier(view, 'TECH_TOUCH'),
  }
}

/** Contact expected and had by some accounts, in all and by tier. */
interface ContactSums {
  readonly total: ContactTally
  readonly byTier: Readonly<Record<Tier, ContactTally>>
  readonly accounts: Readonly<Record<Tier, number>>
}

/**
 * Contact expected and had in one of the two windows of `contactWindows`, of whichever accounts are asked for.
 * Who became a customer within the window is expected to have had its part.
 */
export class ContactOfWindow {
  readonly #view: OrganizationView
  readonly #window: Period
  readonly #years: number
  readonly #promises: Readonly<Record<Tier, TierContact>>
  readonly #since: Int32Array
  readonly #counts: ReturnType<typeof contactCounts>

  /** @param touchpoints of the window; null when none are recorded at all. */
  constructor(
    view: OrganizationView,
    touchpoints: TouchpointColumns | null,
    which: 'current' | 'previous',
  ) {
    const windows = contactWindows(view)
    this.#view = view
    this.#window = windows[which]
    this.#years = windows.months / MONTHS_A_YEAR
    this.#promises = promisedContact(view)
    this.#since = customersSince(view)
    this.#counts = contactCounts(
      touchpoints ?? NO_TOUCHPOINTS,
      this.#window,
      (view.accounts.rows.at(-1) ?? -1) + 1,
    )
  }

  /** @param rows of live accounts. */
  of(rows: Iterable<number>): ContactSums {
    const { from, to } = this.#window
    const total = new ContactTally()
    const byTier = {
      HIGH_TOUCH: new ContactTally(),
      LOW_TOUCH: new ContactTally(),
      TECH_TOUCH: new ContactTally(),
    }
    const accounts = { HIGH_TOUCH: 0, LOW_TOUCH: 0, TECH_TOUCH: 0 }
    for (const row of rows) {
      const tier = tierOf(this.#view, row)
      const since = this.#since[row]!
      const begun = since === FOREVER ? from : Math.min(to, Math.max(from, since))
      const span = (this.#years * (to - begun)) / (to - from)
      const { reviews, contacts } = this.#promises[tier]
      const [hadReviews, hadContacts] = [this.#counts.reviews[row]!, this.#counts.contacts[row]!]
      accounts[tier] += 1
      total.add(reviews * span, hadReviews, contacts * span, hadContacts)
      byTier[tier].add(reviews * span, hadReviews, contacts * span, hadContacts)
    }
    return { total, byTier, accounts }
  }
}
