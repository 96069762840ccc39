import { STRUCTURE_MAPS, type OrganizationState } from '@postscale/domain'

/** Measured on states of 100,000 and 1,000,000 accounts with a version and a coverage each. */
const BYTES = { structure: 1_500, account: 180, version: 130, coverage: 110 }

/** Roughly how much memory a state takes. What states share is counted in each. */
export function estimatedBytes(state: OrganizationState): number {
  const maps = Object.values(STRUCTURE_MAPS).map((name) => state[name])
  const structure = maps.reduce((sum, { size }) => sum + size, 1)
  return (
    structure * BYTES.structure +
    state.accounts.rowCount * BYTES.account +
    state.accounts.columns.versionFrom.length * BYTES.version +
    state.coverage.rowCount * BYTES.coverage
  )
}
