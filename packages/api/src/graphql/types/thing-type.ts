import {
  changedIn,
  ENTITIES,
  type EntityKind,
  type ExternalReference,
  formatDay,
  formatEnd,
  type Id,
  type History,
  lives,
  type OrganizationView,
  type Period,
  periodShown,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../relay/global-id.js'
import { ExternalReferenceType } from '../external-reference.js'
import { DateScalar, NonNegativeIntScalar } from '../scalars.js'

@ObjectType('ThingVersion', {
  description: 'A stretch of time in which a thing did not change.',
  simpleResolvers: true,
})
export class ThingVersionType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after the last one; null when it has no end.',
  })
  to!: string | null

  @Field(() => [String], {
    nullable: true,
    description:
      'Names of the fields that were set on the first day; null at the beginning of a life.',
  })
  changedFields!: readonly string[] | null
}

/** A history for GraphQL. */
export function toThingVersions(history: History<unknown>): ThingVersionType[] {
  return history.map(({ from, to, set }) => ({
    from: formatDay(from),
    to: formatEnd(to),
    changedFields: set,
  }))
}

interface LiveThing {
  readonly id: string
  readonly externalReferences: readonly ExternalReference[]
  readonly valid: Period
}

/**
 * What all effective-dated things of an organization have in common. A thing is looked at through a
 * view, and each of its fields is made when it is asked for.
 */
@ObjectType({ description: 'An effective-dated thing.', simpleResolvers: true })
export abstract class ThingType<T extends LiveThing> {
  readonly view: OrganizationView

  constructor(view: OrganizationView) {
    this.view = view
  }

  /** The thing on the view's day. */
  abstract get live(): T

  /** A field's value on the view's day, in the domain's words. */
  read(name: string): unknown {
    return (this.live as unknown as Readonly<Record<string, unknown>>)[name]
  }

  protected abstract readonly entityKind: EntityKind
  protected abstract readonly recorded: History<unknown>

  /** Its id in the domain. */
  protected get ownId(): Id {
    return this.live.id
  }

  get id(): string {
    const { type } = ENTITIES[this.entityKind].words
    return encodeGlobalId(type, this.view.state.organization.id, this.ownId)
  }

  @Field(() => [ExternalReferenceType], {
    description: 'What it is called in other systems, by source and id; now, whatever the day.',
  })
  get externalReferences(): readonly ExternalReference[] {
    return this.live.externalReferences
  }

  @Field(() => NonNegativeIntScalar, { description: 'The revision that changed it last.' })
  get changedIn(): number {
    return changedIn(this.view.state, this.entityKind, this.ownId)
  }

  @Field(() => DateScalar, {
    description: 'The first day of its time: of an employment, of being a customer, and so on.',
  })
  get from(): string {
    return formatDay(this.#time.from)
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after the last one of its time; null when it has no end.',
  })
  get to(): string | null {
    return formatEnd(this.#time.to)
  }

  @Field(() => DateScalar, { description: 'Since when its fields are as shown.' })
  get validFrom(): string {
    return formatDay(this.live.valid.from)
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which they change or it ends; null when no end is known.',
  })
  get validTo(): string | null {
    return formatEnd(this.live.valid.to)
  }

  @Field(() => [ThingVersionType], {
    description: 'All that is recorded of it, past and future, in order of time.',
  })
  get history(): ThingVersionType[] {
    return toThingVersions(this.recorded)
  }

  /** The unbroken time around the view's day in which it is live. */
  get #time(): Period {
    return periodShown(lives(this.recorded), this.view.day) ?? this.live.valid
  }
}
