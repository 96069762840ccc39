import type { AccountTable } from './account-table.js'
import type { CoverageTable } from './coverage-table.js'
import type { OrganizationRecord } from './records.js'
import type { StructureMaps } from './structure-kinds.js'

/**
 * An organization at one revision, with all its history; immutable. The structure is plain objects,
 * accounts and coverage are columnar tables that share their pages with the states they came from.
 */
export interface OrganizationState extends StructureMaps {
  readonly revision: number
  readonly organization: OrganizationRecord
  readonly accounts: AccountTable
  readonly coverage: CoverageTable
}
