import {
  type CoverageTarget,
  formatDay,
  type LiveCoverage,
  type OrganizationState,
  type OrganizationView,
  PERIODS,
  standIns,
  tookOverFrom,
} from '@postscale/domain'
import { createUnionType, Field, ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../relay/global-id.js'
import { Node } from '../relay/node.js'
import { DateScalar } from '../scalars.js'
import { thingLoader } from '../thing-loader.js'
import { PeriodType } from './period-type.js'
import { addOutputFields, nodeAt, nodeOfRow } from './thing-fields.js'
import { PositionType, TeamType } from './types.js'

/** Who covers, for GraphQL: what the domain keeps as a pair of which one is null. */
const CoverageTargetType = createUnionType({
  name: 'CoverageTarget',
  description: 'Who covers an account: a seat, or a team as a whole (pooled).',
  types: () => [PositionType, TeamType] as const,
  resolveType: (target) => (target instanceof TeamType ? TeamType : PositionType),
})
type CoverageTargetType = PositionType | TeamType

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
    return (this.#live ??= this.view.state.coverage.recordAt(this.row))
  }

  /** It is found through its account, whose id is a part of it. */
  get id(): string {
    const { id, accountId } = this.live
    return encodeGlobalId('Coverage', this.view.state.organization.id, accountId, id)
  }

  @Field(() => CoverageTargetType, { description: 'The seat or the team that covers.' })
  get target(): CoverageTargetType | null {
    const { view, row } = this
    const { coverage } = view.state
    const position = coverage.referredRow(row, 'positionId')
    const found =
      position === -1
        ? nodeOfRow(view, 'team', coverage.referredRow(row, 'teamId'))
        : nodeOfRow(view, 'position', position)
    return found as CoverageTargetType | null
  }

  @Field(() => CoverageTargetType, {
    nullable: true,
    description:
      'Whom it stands in for: who was accountable before and, as recorded, is again afterwards. Null for ordinary coverage, which nobody resumes.',
  })
  get standsInFor(): CoverageTargetType | null {
    const standIn = this.#standIn
    return standIn === undefined ? null : targetAt(this.view, standIn.standsInFor)
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which `standsInFor` covers again; null for ordinary coverage.',
  })
  get resumesOn(): string | null {
    const standIn = this.#standIn
    return standIn === undefined ? null : formatDay(standIn.resumesOn)
  }

  @Field(() => CoverageTargetType, {
    nullable: true,
    description:
      'From whom it was taken over for good: who was accountable up to its first day. Null where nobody was, of who stands in, of who resumes after that, and where that one is no longer live.',
  })
  get tookOverFrom(): CoverageTargetType | null {
    const former = tookOverFrom(coverageBeside(this.view, this.live), this.live.id)
    return former === null ? null : targetAt(this.view, former)
  }

  get #standIn() {
    return standIns(coverageBeside(this.view, this.live)).get(this.live.id)
  }
}

const { positionId: _position, teamId: _team, ...fields } = PERIODS.coverage.fields
addOutputFields(CoverageType.prototype, { ...PERIODS.coverage, fields }, ['accountId'])

/** All coverage of the account for the same responsibility. */
export function coverageBeside(
  { state: { coverage } }: OrganizationView,
  { accountId, responsibility }: Pick<LiveCoverage, 'accountId' | 'responsibility'>,
): readonly LiveCoverage[] {
  const all = coverage.rowsReferring('accountId', accountId).map((row) => coverage.recordAt(row))
  return all.filter((each) => each.responsibility === responsibility)
}

function targetAt(
  view: OrganizationView,
  { positionId, teamId }: CoverageTarget,
): CoverageTargetType | null {
  const found =
    positionId === null ? nodeAt(view, 'team', teamId!) : nodeAt(view, 'position', positionId)
  return found as CoverageTargetType | null
}

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
