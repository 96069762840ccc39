import type { OrganizationState } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { CoverageType } from './types/coverage-type.js'

/** Finds coverage by its opaque id, which names its account too. */
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

function rowOf({ coverage }: OrganizationState, accountId: string, id: string): number | undefined {
  const row = coverage.byId.find(id)
  return coverage.get(id)?.accountId === accountId ? row : undefined
}
