import {
  changeResults,
  type ChangeResult,
  type Decision,
  type OrganizationView,
  type ThingKind,
} from '@postscale/domain'
import { globalIdOf } from '../graphql/global-id-of.js'
import { nodeShown } from '../graphql/lists/node-shown.js'
import type { ChangeResultType } from './types/change-result-type.js'

/** A plan that was decided, and what it comes to, seen today. */
export interface DecidedPlan {
  readonly view: OrganizationView
  readonly decision: Decision
}

/** The results of some changes of a plan. */
export function toChangeResults(
  { view, decision }: DecidedPlan,
  from: number,
  to: number,
): ChangeResultType[] {
  const results = changeResults(decision)
  return results.slice(from, to).map((result) => toChangeResult(view, result))
}

function toChangeResult(
  view: OrganizationView,
  { changeIndex, row, outcome, kind, id, accountId }: ChangeResult,
): ChangeResultType {
  if (id === null || outcome === 'RECORDED')
    return { changeIndex, row, outcome, thingId: null, node: null }
  return {
    changeIndex,
    row,
    outcome,
    thingId: globalIdOf(view.state.organization.id, kind, id, accountId),
    node: nodeShown(view, kind as ThingKind, id),
  }
}
