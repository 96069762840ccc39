import { type EntityKind, entityKinds } from '@postscale/schema/entities'
import { thingLists } from '@/generated/things/thing-lists'

/** A kind of which an organization has a list. */
export type ListedKind = keyof typeof thingLists

/** A thing as a list answers it: its fields, by what the API calls them. */
export type Thing = Readonly<Record<string, unknown>> & { readonly id: string }

/** What another thing is named by where it is referred to. */
interface Reference {
  readonly __typename: string
  readonly id: string
  readonly name?: string
  readonly title?: string
}

export const listedKinds = Object.keys(thingLists) as readonly ListedKind[]

export function isListed(kind: string): kind is ListedKind {
  return Object.hasOwn(thingLists, kind)
}

/** The kind of a thing, by its GraphQL type. */
export function kindOf({ __typename: type }: Readonly<Record<string, unknown>>): EntityKind | null {
  const kinds = Object.entries(entityKinds)
  return (kinds.find(([, each]) => each.type === type)?.[0] as EntityKind | undefined) ?? null
}

/** Whether a value refers to another thing. */
export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '__typename' in value && 'id' in value
}

/** What a thing that is referred to is called. */
export function referenceLabel({ name, title, id }: Reference): string {
  return name ?? title ?? id
}

/** What the API's enums call a kind or a field: `successPlan` is `SUCCESS_PLAN`. */
export function enumName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}
