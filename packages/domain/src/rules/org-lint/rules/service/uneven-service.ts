import { figuresOf } from '../../../evidence/figures.js'
import { contactCounts, contactWindows } from '../../../lifecycle/contact/contact-counts.js'
import type { OrganizationView } from '../../../../state/view.js'
import { type Tier, TIERS } from '../../../../entities/vocabularies.js'
import { servedTier } from '../../../unit-economics/tier-costs.js'
import { contactRecord } from '../../contact-record.js'
import { csmTargets } from '../../csm-targets.js'
import type { FindingDraft } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/** Fewer accounts of a tier say nothing of how a CSM serves it. */
const FEWEST_ACCOUNTS = 3
/** A record of fewer days says nothing of a year. */
const FEWEST_DAYS = 90

/**
 * Within one tier that people serve, one CSM (a seat, or a pool) gives its accounts more than twice the
 * contact of another over the last twelve months. Told of the two ends; from three accounts on. A book is
 * judged from the first contact recorded in its team, at least 90 days ago.
 *
 * Source: BM "Hybrid"; 3-rules "Org lint".
 */
export const unevenService: LintRule = {
  id: 'uneven-service',
  severity: 'WARNING',
  benchmarks: ['policy.lint.unevenService', 'policy.contact.window'],
  missing: ({ facts }) => (facts?.touchpoints == null ? 'TOUCHPOINTS' : null),
  check: ({ view, facts }) => {
    const { used, number } = figuresOf(view)
    const limit = number('policy.lint.unevenService')
    const perAccount = contactsPerAccount(view, facts)
    return TIERS.flatMap((tier): readonly FindingDraft[] => {
      const served = perAccount(tier).toSorted((a, b) => b.contacts - a.contacts)
      const [most, least] = [served[0], served.at(-1)]
      if (most === undefined || least === undefined) return []
      if (most.contacts <= limit * least.contacts) return []
      const params = {
        tier,
        most: most.name,
        mostContacts: most.contacts,
        least: least.name,
        leastContacts: least.contacts,
        limit,
      }
      return [
        {
          subject: organizationSubject(view),
          detail: tier,
          message: { key: 'orgLint.uneven-service', params },
          inputs: [
            ['mostContacts', most.contacts, 'COUNT'],
            ['leastContacts', least.contacts, 'COUNT'],
            ['csms', served.length, 'COUNT'],
          ],
          figures: [used('policy.lint.unevenService'), used('policy.contact.window')],
        },
      ]
    })
  },
}

interface Served {
  readonly name: string
  /** A year and account. */
  readonly contacts: number
}

function contactsPerAccount(
  view: OrganizationView,
  facts: LintInput['facts'],
): (tier: Tier) => readonly Served[] {
  const { accounts } = view
  const { current } = contactWindows(view)
  const touchpoints = facts?.touchpoints
  const size = (accounts.rows.at(-1) ?? -1) + 1
  const counts = touchpoints == null ? null : contactCounts(touchpoints, current, size).contacts
  const recordedFrom = touchpoints == null ? () => null : contactRecord(view, touchpoints)
  const targets = csmTargets(view)
  return (tier) => {
    // Nobody is promised contact in tech touch.
    if (tier === 'TECH_TOUCH' || counts === null) return []
    return targets.flatMap(({ subject, accounts: rows }) => {
      const own = rows.filter(
        (row) => servedTier(accounts.tier(row), accounts.segment(row)) === tier,
      )
      if (own.length < FEWEST_ACCOUNTS) return []
      const from = recordedFrom(own[0] ?? -1)
      const days = from === null ? 0 : current.to - Math.max(current.from, from)
      if (days < FEWEST_DAYS) return []
      const sum = own.reduce((total, row) => total + (counts[row] ?? 0), 0)
      const perWindow = (current.to - current.from) / days
      return [{ name: subject.name, contacts: (sum * perWindow) / own.length }]
    })
  }
}
