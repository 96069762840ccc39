import type { InvalidReason } from '../invalid-reason.js'
import type { Kind } from '../registry.js'

/**
 * A noun as messages need it, so that article and gender never have to be guessed.
 *
 * Gender matters only in Spanish and Portuguese; in English the articles carry everything.
 */
export interface Noun {
  /** `team`, `equipo`, `equipe`. */
  readonly one: string
  /** `teams`, `equipos`, `equipes`. */
  readonly many: string
  /** With the indefinite article: `a team`, `un equipo`, `uma equipe`. */
  readonly a: string
  /** With the definite article, in lower case: `the team`, `el equipo`, `a equipe`. */
  readonly the: string
  /** As the subject of "does not exist": `no team`, `ningún equipo`, `nenhuma equipe`. */
  readonly none: string
}

/** What messages name besides the kinds of things and facts. */
export type OtherThing =
  | 'apiToken'
  | 'session'
  | 'comment'
  | 'customRole'
  | 'identityProvider'
  | 'invitation'
  | 'membership'
  | 'plan'
  | 'savedView'
  | 'scenario'
  | 'user'

/** The things that a message can name; each language has its noun. */
export type ThingName = Kind | OtherThing

/** How a message is told which group it is about: a segment by its code, null for "none of them". */
export interface GroupParams {
  /** TEAM, SEGMENT, ORGANIZATION… */
  readonly by: string
  readonly name: string | null
}

/**
 * The phrase of a reason out of one language's table, or undefined for a reason without a phrase,
 * whose message then says only that the value is not valid.
 */
export function invalidReasonPhrase(
  phrases: Readonly<Record<InvalidReason, string>>,
  reason: string,
): string | undefined {
  return Object.hasOwn(phrases, reason) ? phrases[reason as InvalidReason] : undefined
}
