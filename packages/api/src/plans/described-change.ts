import type { ChangeType, Fields, OneOf } from '@postscale/domain'
import type { ClassType } from 'type-graphql'

/** A change as the API takes it. */
export interface DescribedChange {
  readonly type: ChangeType
  readonly about: string
  readonly input: ClassType
  /** The fields that it may give, by which their values are read. */
  readonly fields: Fields
  /** The thing that it is about: its GraphQL type, and what the change calls it; null where it makes one. */
  readonly own: { readonly type: string; readonly name: string } | null
  readonly makes: boolean
  /** References of which exactly one is given, as one field. */
  readonly oneOf?: OneOf
}
