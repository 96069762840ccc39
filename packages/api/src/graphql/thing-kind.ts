import { THING_KINDS, type ThingKind, THINGS } from '@postscale/domain'
import { vocabularyEnum } from './enums.js'

const abouts = THING_KINDS.map((kind) => [kind, THINGS[kind].words.about] as const)

/** The kinds of things that plans change. */
export const ThingKindEnum = vocabularyEnum<ThingKind>(
  'ThingKind',
  'A kind of thing that plans change.',
  Object.fromEntries(abouts) as Readonly<Record<ThingKind, string>>,
)
