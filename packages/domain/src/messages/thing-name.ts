import type { Kind } from '../entities/registry.js'

/** What messages name besides the kinds of things and facts. */
export type OtherThing = 'apiToken' | 'membership' | 'plan' | 'scenario' | 'user'

/** The things that a message can name; each language has its noun. */
export type ThingName = Kind | OtherThing
