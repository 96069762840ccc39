import type { OrganizationState } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { CoverageType } from './types/coverage-type.js'

/** Finds coverage by its opaque id, among that of its account. */
export const coverageLoader = thingLoader(
  (state, accountId, id) => {
    const row = rowOf(state, accountId, id)
    return row === undefined ? [] : [state.coverage.recordAt(row)]
  },
  (view, accountId, id) => {
    const row = rowOf(view.state, accountId, id)
    return row === undefined ? null : new CoverageType(view, row)
  },
)

function rowOf(
  { accounts, coverage }: OrganizationState,
  accountId: string,
  id: string,
): number | undefined {
  const account = accounts.byId.find(accountId)
  return account === -1
    ? undefined
    : coverage.rowsOfAccount(account).find((row) => coverage.columns.id.at(row) === id)
}
