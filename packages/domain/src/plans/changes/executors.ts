import type { ChangeType } from '../change.js'
import { accountChanges } from './account-changes.js'
import { coverageChanges } from './coverage-changes.js'
import { customerChanges } from './customer-changes.js'
import type { Executors } from './executor.js'
import { factChanges } from './fact-changes.js'
import { implementationChanges } from './implementation-changes.js'
import { occupancyChanges } from './occupancy-changes.js'
import { organizationChanges } from './organization-changes.js'
import { personChanges } from './person-changes.js'
import { policyChanges } from './policy-changes.js'
import { positionChanges } from './position-changes.js'
import { roleChanges } from './role-changes.js'
import { teamChanges } from './team-changes.js'

/** The whole change vocabulary: how each change is carried out. */
export const executors: Executors<ChangeType> = Object.freeze({
  ...organizationChanges,
  ...roleChanges,
  ...teamChanges,
  ...positionChanges,
  ...personChanges,
  ...occupancyChanges,
  ...accountChanges,
  ...coverageChanges,
  ...customerChanges,
  ...implementationChanges,
  ...policyChanges,
  ...factChanges,
})
