import { formatDay, formatEnd, type History, type LivePerson, type Period } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../../shared/money/money.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { fteOf } from '../../organizations/fte-of.js'
import { ThingType } from '../../organizations/types/thing-type.js'
import { employmentOf } from '../employment-of.js'

@ObjectType('Person', {
  implements: Node,
  description: 'Someone who can sit in seats.',
  simpleResolvers: true,
})
export class PersonType extends ThingType<LivePerson> implements Node {
  protected readonly typeName = 'Person'

  protected get recorded(): History<unknown> {
    return this.view.state.people.get(this.live.id)?.history ?? []
  }

  @Field(() => String, { description: 'Full name.' })
  get name(): string {
    return this.live.name
  }

  @Field(() => String, { nullable: true, description: 'E-mail address; null when not known.' })
  get email(): string | null {
    return this.live.email
  }

  @Field(() => [String], { description: 'Languages spoken, as BCP 47 tags.' })
  get languages(): readonly string[] {
    return this.live.languages
  }

  @Field(() => String, { nullable: true, description: 'Where the person works.' })
  get region(): string | null {
    return this.live.region
  }

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  get timeZone(): string | null {
    return this.live.timeZone
  }

  @Field(() => [String], { description: 'What the person is good at.' })
  get skills(): readonly string[] {
    return this.live.skills
  }

  @Field(() => Money, {
    nullable: true,
    description: 'Loaded cost a year at 1 FTE; null when not known.',
  })
  get loadedCost(): Money | null {
    return moneyOf(this.live.loadedCost, this.view.organization)
  }

  @Field(() => DateScalar, { description: 'The first day of the present employment.' })
  get employedFrom(): string {
    return formatDay(this.#employment.from)
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after the last one of the present employment; null when it has no end.',
  })
  get employedTo(): string | null {
    return formatEnd(this.#employment.to)
  }

  @Field(() => Float, { description: 'How much of the person is in seats, in FTE.' })
  get seatedFte(): number {
    const held = this.view.occupanciesOfPerson(this.live.id)
    return fteOf(held.reduce((sum, { fte }) => sum + fte, 0))
  }

  get #employment(): Period {
    return employmentOf(this.view, this.live)
  }
}
