import {
  formatDay,
  type Complexity,
  type History,
  type LiveAccount,
  type OrganizationView,
  type Segment,
  type Tier,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { ComplexityEnum, SegmentEnum, TierEnum } from '../../../shared/enums/index.js'
import { Money, moneyOf } from '../../../shared/money/money.js'
import { encodeGlobalId } from '../../../shared/relay/global-id.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { fteOf } from '../../organizations/fte-of.js'
import { ThingType } from '../../organizations/types/thing-type.js'

@ObjectType('Account', {
  implements: Node,
  description: 'A customer.',
  simpleResolvers: true,
})
export class AccountType extends ThingType<LiveAccount> implements Node {
  protected readonly typeName = 'Account'
  /** Its row in the view's columns, out of which the fields that lists ask for are read. */
  readonly row: number

  constructor(view: OrganizationView, row: number) {
    super(view, () => view.accounts.get(row))
    this.row = row
  }

  override get id(): string {
    const { accounts, state } = this.view
    return encodeGlobalId(this.typeName, state.organization.id, accounts.id(this.row))
  }

  override get externalId(): string | null {
    return this.view.accounts.externalId(this.row)
  }

  protected get recorded(): History<unknown> {
    return this.view.state.accounts.recordAt(this.row).history
  }

  @Field(() => String, { description: 'What the customer is called.' })
  get name(): string {
    return this.view.accounts.name(this.row)
  }

  @Field(() => Money, { description: 'Annual contract value.' })
  get acv(): Money {
    return moneyOf(this.view.accounts.acv(this.row), this.view.organization)
  }

  @Field(() => SegmentEnum, { description: 'What kind of customer it is.' })
  get segment(): Segment {
    return this.view.accounts.segment(this.row)
  }

  @Field(() => TierEnum, {
    nullable: true,
    description: 'How it is served; null: as is usual in its segment.',
  })
  get tier(): Tier | null {
    return this.view.accounts.tier(this.row)
  }

  @Field(() => Boolean, {
    description: 'Whether it matters beyond its contract: a logo, an entry to a market.',
  })
  get strategic(): boolean {
    return this.view.accounts.strategic(this.row)
  }

  @Field(() => ComplexityEnum, { description: 'How complex it is to serve.' })
  get complexity(): Complexity {
    return this.view.accounts.complexity(this.row)
  }

  @Field(() => String, { nullable: true, description: 'Its industry; null when not known.' })
  get vertical(): string | null {
    return this.view.accounts.vertical(this.row)
  }

  @Field(() => String, { nullable: true, description: 'Its region; null when not known.' })
  get region(): string | null {
    return this.view.accounts.region(this.row)
  }

  @Field(() => String, {
    nullable: true,
    description: 'The language it speaks, as a BCP 47 tag; null when not known.',
  })
  get language(): string | null {
    return this.view.accounts.language(this.row)
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of the contract; null when not known.',
  })
  get contractStart(): string | null {
    return this.live.contractStart
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the contract ends unless renewed; null when not known.',
  })
  get contractEnd(): string | null {
    const end = this.view.accounts.contractEnd(this.row)
    return end === null ? null : formatDay(end)
  }

  @Field(() => Boolean, { description: 'Whether the contract renews by itself.' })
  get autoRenew(): boolean {
    return this.live.autoRenew
  }

  @Field(() => String, {
    nullable: true,
    description: 'Terms of renewal in the contract’s words; null when not known.',
  })
  get renewalTerms(): string | null {
    return this.live.renewalTerms
  }

  @Field(() => Float, {
    description: 'How much load it is, in ordinary accounts of its kind: 1 by default.',
  })
  get loadWeight(): number {
    return fteOf(this.view.accounts.loadWeight(this.row))
  }
}
