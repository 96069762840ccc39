import { figuresOf } from '../../capacity/figures-of.js'
import type { StakeholderFields } from '../../entities/stakeholder.js'
import type { OrganizationView } from '../../state/view.js'
import { stakeholderKey } from './stakeholder-key.js'

/** Whether fewer different people than two (policy) hold the account, in however many roles. */
export function isSingleThreaded(
  view: OrganizationView,
  stakeholders: readonly Pick<StakeholderFields, 'email' | 'name'>[],
): boolean {
  const people = new Set(stakeholders.map((each) => stakeholderKey(each)))
  return people.size < figuresOf(view).number('policy.stakeholder.minimum')
}
