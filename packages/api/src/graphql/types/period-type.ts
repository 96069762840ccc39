import {
  changedIn,
  formatDay,
  formatEnd,
  type Id,
  type OrganizationView,
  type Period,
  type PeriodKind,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { DateScalar, NonNegativeIntScalar } from '../scalars.js'

/** What coverage, leaves and occupancies have in common: they hold from a day to another and do not change. */
@ObjectType({ description: 'What holds for a period.', simpleResolvers: true })
export abstract class PeriodType<T extends Period & { readonly id: Id }> {
  readonly view: OrganizationView

  constructor(view: OrganizationView) {
    this.view = view
  }

  abstract get live(): T
  protected abstract readonly entityKind: PeriodKind

  /** A field's value, in the domain's words. */
  read(name: string): unknown {
    return (this.live as unknown as Readonly<Record<string, unknown>>)[name]
  }

  @Field(() => NonNegativeIntScalar, { description: 'The revision that changed it last.' })
  get changedIn(): number {
    return changedIn(this.view.state, this.entityKind, this.live.id)
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
