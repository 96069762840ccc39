import { Extensions } from 'type-graphql'

/** What `@Most` leaves in the schema. */
export interface Bounded {
  readonly most?: number | Readonly<Record<string, number>>
}

/**
 * How much a field of an input may hold, or each argument of a field by its name: characters of a text,
 * entries of a list. Where nothing is said, the usual limits hold.
 */
export function Most(most: NonNullable<Bounded['most']>): MethodDecorator & PropertyDecorator {
  return Extensions({ most } satisfies Bounded) as MethodDecorator & PropertyDecorator
}
