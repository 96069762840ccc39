import {
  type LiveCoverage,
  type OrganizationState,
  type OrganizationView,
  PERIODS,
} from '@postscale/domain'
import { ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../relay/global-id.js'
import { Node } from '../relay/node.js'
import { thingLoader } from '../thing-loader.js'
import { PeriodType } from './period-type.js'
import { addOutputFields } from './thing-fields.js'

@ObjectType('Coverage', {
  implements: Node,
  description: PERIODS.coverage.words.about,
  simpleResolvers: true,
})
export class CoverageType extends PeriodType<LiveCoverage> implements Node {
  protected readonly entityKind = 'coverage'
  readonly row: number
  #live: LiveCoverage | null = null

  constructor(view: OrganizationView, row: number) {
    super(view)
    this.row = row
  }

  get live(): LiveCoverage {
    return (this.#live ??= this.view.coverage.get(this.row))
  }

  /** It is found through its account, whose id is a part of it. */
  get id(): string {
    const { id, accountId } = this.live
    return encodeGlobalId('Coverage', this.view.state.organization.id, accountId, id)
  }
}

addOutputFields(CoverageType.prototype, PERIODS.coverage, ['accountId'])

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
