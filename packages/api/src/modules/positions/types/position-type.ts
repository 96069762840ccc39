import type { History, LivePosition } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../../shared/money/money.js'
import { Node } from '../../../shared/relay/node.js'
import { fteOf } from '../../organizations/fte-of.js'
import { ThingType } from '../../organizations/types/thing-type.js'

@ObjectType('Position', {
  implements: Node,
  description: 'A seat: people leave, seats stay. One without an occupant is an open position.',
  simpleResolvers: true,
})
export class PositionType extends ThingType<LivePosition> implements Node {
  protected readonly typeName = 'Position'

  protected get recorded(): History<unknown> {
    return this.view.state.positions.get(this.live.id)?.history ?? []
  }

  @Field(() => String, { description: 'What the seat is called.' })
  get title(): string {
    return this.live.title
  }

  @Field(() => Float, { description: 'Its size in full-time equivalents: 1 is one whole.' })
  get fte(): number {
    return fteOf(this.live.fte)
  }

  @Field(() => Float, {
    description: 'The part of it that nobody fills, in full-time equivalents.',
  })
  get openFte(): number {
    const filled = this.view
      .occupanciesOfPosition(this.live.id)
      .reduce((sum, { fte }) => sum + fte, 0)
    return fteOf(Math.max(0, this.live.fte - filled))
  }

  @Field(() => Boolean, { description: 'Whether nobody sits in it.' })
  get isOpen(): boolean {
    return this.view.occupanciesOfPosition(this.live.id).length === 0
  }

  @Field(() => Money, {
    nullable: true,
    description: 'Budgeted loaded cost a year at 1 FTE; null when not budgeted.',
  })
  get budgetedCost(): Money | null {
    return moneyOf(this.live.budgetedCost, this.view.organization)
  }
}
