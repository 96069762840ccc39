import type { ChangeName } from '../../entities/change-words.js'
import type { Locale } from '../../kernel/locale.js'
import { policyLabel } from '../../benchmarks/policy-label.js'
import type { Noun, ThingName } from '../../entities/messages/nouns.js'

/** What a plan of one change is called that is about a thing with a name. */
export interface NamedChangeParams {
  /** The change's type. */
  readonly change: ChangeName
  readonly thing: ThingName
  readonly name: string
}

/** The name of what a change is about, as people read it: of a policy the sentence of its figure. */
export function subjectName(locale: Locale, { thing, name }: NamedChangeParams): string {
  return thing === 'policy' ? policyLabel(locale, name) : name
}

/**
 * A change's title with what it is about: "Move a position" becomes "Move the position “CSM 2”"; where the
 * title speaks of something else, as "Record a leave", the name follows it.
 */
export function namedChange(title: string, { a, the }: Noun, quoted: string): string {
  return title.includes(a) ? title.replace(a, () => `${the} ${quoted}`) : `${title}: ${quoted}`
}
