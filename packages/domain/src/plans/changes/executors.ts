import type { ChangeType } from '../change.js'
import { coverageChanges } from './coverage-changes.js'
import { entityChanges } from './entity-changes.js'
import type { Executors } from './executor.js'
import { factChanges } from './fact-changes.js'
import { leaveChanges } from './leave-changes.js'
import { occupancyChanges } from './occupancy-changes.js'
import { organizationChanges } from './organization-changes.js'
import { policyChanges } from './policy-changes.js'
import { referenceChanges } from './reference-changes.js'
import { restore } from './restore.js'

/** The whole change vocabulary: how each change is carried out. */
export const executors: Executors<ChangeType> = Object.freeze({
  ...organizationChanges,
  ...entityChanges,
  ...occupancyChanges,
  ...leaveChanges,
  ...coverageChanges,
  ...policyChanges,
  ...factChanges,
  ...referenceChanges,
  ...restore,
})
