import type { StakeholderFields } from '../../../entities/stakeholder.js'
import { STAKEHOLDER_ROLES, type StakeholderRole } from '../../../entities/vocabularies.js'
import type { LiveStakeholder } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'

/** What makes two stakeholders of an account one person: the e-mail address, else the name. */
function stakeholderKey({ email, name }: Pick<StakeholderFields, 'email' | 'name'>): string {
  return (email ?? name).trim().toLowerCase()
}

/** Whether fewer different people than two (policy) hold the account, in however many roles. */
export function isSingleThreaded(
  view: OrganizationView,
  stakeholders: readonly Pick<StakeholderFields, 'email' | 'name'>[],
): boolean {
  const people = new Set(stakeholders.map((each) => stakeholderKey(each)))
  return people.size < figuresOf(view).number('policy.stakeholder.minimum')
}

/** Whom a customer is known by. */
interface AccountStakeholders {
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
  const stakeholders = view.ofAccount('stakeholder', row)
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
