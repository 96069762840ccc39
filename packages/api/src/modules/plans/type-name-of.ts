import { THINGS, type ThingKind } from '@postscale/domain'

/** The GraphQL type of a kind. */
export function typeNameOf(kind: string): string {
  return THINGS[kind as ThingKind].words.type
}
