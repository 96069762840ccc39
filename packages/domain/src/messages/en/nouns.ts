import type { Noun } from '../noun.js'
import type { ThingName } from '../thing-name.js'

/** The things of the domain in English. */
export const nouns: Readonly<Record<ThingName, Noun>> = {
  account: noun('account', 'accounts'),
  apiToken: noun('API token', 'API tokens'),
  coverage: noun('coverage', 'coverages'),
  implementation: noun('implementation', 'implementations'),
  membership: noun('membership', 'memberships'),
  occupancy: noun('occupancy', 'occupancies'),
  organization: noun('organisation', 'organisations'),
  person: noun('person', 'people'),
  plan: noun('plan', 'plans'),
  policy: noun('policy', 'policies'),
  position: noun('position', 'positions'),
  role: noun('role', 'roles'),
  scenario: noun('scenario', 'scenarios'),
  team: noun('team', 'teams'),
  user: noun('user', 'users', 'a user'),
  stakeholder: noun('stakeholder', 'stakeholders'),
  successPlan: noun('success plan', 'success plans'),
  opportunity: noun('opportunity', 'opportunities'),
  advocacyAct: noun('advocacy act', 'advocacy acts'),
  renewal: noun('renewal', 'renewals'),
  playbook: noun('playbook', 'playbooks'),
  assessment: noun('assessment', 'assessments'),
  rollout: noun('rollout', 'rollouts'),
  ticketVolume: noun('ticket volume', 'ticket volumes'),
  arrMovement: noun('ARR movement', 'ARR movements', 'an ARR movement'),
  healthSignal: noun('health signal', 'health signals'),
  touchpoint: noun('touchpoint', 'touchpoints'),
}

function noun(one: string, many: string, a = `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`): Noun {
  return { one, many, a, the: `the ${one}`, none: `no ${one}` }
}
