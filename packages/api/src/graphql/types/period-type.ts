import { formatDay, formatEnd, type OrganizationView, type Period } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../scalars.js'

/** What coverage and occupancies have in common: they hold from a day to another and do not change. */
@ObjectType({ description: 'What holds for a period.', simpleResolvers: true })
export abstract class PeriodType<T extends Period> {
  readonly view: OrganizationView

  constructor(view: OrganizationView) {
    this.view = view
  }

  abstract get live(): T

  /** A field's value, in the domain's words. */
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
