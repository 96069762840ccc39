import { figuresOf } from '../../capacity/figures-of.js'
import { evidenceOf } from '../../evidence/evidence-of.js'
import type { Evidence } from '../../evidence/evidence.js'
import type { LiveStakeholder } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { STAKEHOLDER_ROLES, type StakeholderRole } from '../../state/vocabulary.js'
import { isSingleThreaded } from './is-single-threaded.js'
import { stakeholderKey } from './stakeholder-key.js'

/** Whom a customer is known by. */
export interface AccountStakeholders {
  readonly stakeholders: readonly LiveStakeholder[]
  /** Different people, in however many roles. */
  readonly people: number
  /** Roles that somebody has, and those that nobody has. */
  readonly covered: readonly StakeholderRole[]
  readonly missing: readonly StakeholderRole[]
  /** Fewer than two people (policy), but somebody. */
  readonly singleThreaded: boolean
  readonly evidence: Evidence
}

/** Whom an account is known by: roles covered and missing, and whether it hangs by one person. */
export function stakeholdersOf(view: OrganizationView, row: number): AccountStakeholders {
  const stakeholders = view.ofAccount('stakeholder', view.accounts.id(row))
  const held = new Set(stakeholders.map(({ role }) => role))
  const people = new Set(stakeholders.map((each) => stakeholderKey(each))).size
  const missing = STAKEHOLDER_ROLES.filter((role) => !held.has(role))
  const singleThreaded = people > 0 && isSingleThreaded(view, stakeholders)
  return {
    stakeholders,
    people,
    covered: STAKEHOLDER_ROLES.filter((role) => held.has(role)),
    missing,
    singleThreaded,
    evidence: evidenceOf(
      { key: 'lifecycle.STAKEHOLDERS', params: { people, missing, singleThreaded } },
      [['people', people, 'PEOPLE']],
      [figuresOf(view).used('policy.stakeholder.minimum')],
    ),
  }
}
