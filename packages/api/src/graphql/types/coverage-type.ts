import {
  formatDay,
  formatEnd,
  type LiveCoverage,
  type OrganizationState,
  type OrganizationView,
  PERIODS,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../relay/global-id.js'
import { Node } from '../relay/node.js'
import { DateScalar } from '../scalars.js'
import { thingLoader } from '../thing-loader.js'
import { addOutputFields } from './thing-fields.js'

@ObjectType('Coverage', {
  implements: Node,
  description: PERIODS.coverage.words.about,
  simpleResolvers: true,
})
export class CoverageType implements Node {
  readonly view: OrganizationView
  readonly row: number
  #live: LiveCoverage | null = null

  constructor(view: OrganizationView, row: number) {
    this.view = view
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

  read(name: string): unknown {
    return (this.live as unknown as Readonly<Record<string, unknown>>)[name]
  }

  @Field(() => DateScalar, { description: 'The first day.' })
  get from(): string {
    return formatDay(this.live.from)
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after the last one; null when it has no end.',
  })
  get to(): string | null {
    return formatEnd(this.live.to)
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
