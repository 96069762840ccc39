import {
  formatDay,
  formatEnd,
  type CoverageKind,
  type HandoverOutcome,
  type LiveCoverage,
  type OrganizationView,
  type Responsibility,
} from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import {
  CoverageKindEnum,
  HandoverOutcomeEnum,
  ResponsibilityEnum,
} from '../../../shared/enums/index.js'
import { encodeGlobalId } from '../../../shared/relay/global-id.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@ObjectType('Coverage', {
  implements: Node,
  description:
    'Who answers for one responsibility of an account over a time: a seat, or a team that pools the load.',
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

  @Field(() => ResponsibilityEnum, { description: 'What the account is covered for.' })
  get responsibility(): Responsibility {
    return this.view.coverage.responsibility(this.row)
  }

  @Field(() => CoverageKindEnum, { description: 'In what capacity.' })
  get kind(): CoverageKind {
    return this.view.coverage.kind(this.row)
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

  @Field(() => String, { nullable: true, description: 'Why, e.g. of temporary cover.' })
  get reason(): string | null {
    return this.live.reason
  }

  @Field(() => HandoverOutcomeEnum, {
    nullable: true,
    description: 'How the handover ended; null while it runs, and for accountable coverage.',
  })
  get outcome(): HandoverOutcome | null {
    return this.live.outcome
  }

  @Field(() => Int, {
    nullable: true,
    description: "The customer's satisfaction with the handover, 1–5; null when not asked.",
  })
  get satisfaction(): number | null {
    return this.live.satisfaction
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day the outcome is of.' })
  get outcomeOn(): string | null {
    return this.live.outcomeOn === null ? null : formatDay(this.live.outcomeOn)
  }
}
