import type { ThingName } from '../../entities/messages/nouns.js'
import type { NoParams, Registered } from '../../kernel/message.js'

/** What the message about a folder of texts is told, by code. */
export interface TextProblemParams {
  readonly DUPLICATE_THING: { readonly thing: ThingName; readonly id: string; readonly at: string }
  /** Dates are `YYYY-MM-DD`. */
  readonly HISTORY_ORDER: { readonly event: string; readonly date: string }
  readonly MISSING_COLUMN: { readonly column: string }
  readonly MISSING_FILE: { readonly file: string }
  /** `detail`: what the reader of the format says, in English. */
  readonly NOT_READABLE: { readonly detail: string }
  readonly NO_EVENT: { readonly events: readonly string[] }
  readonly OTHER_FORM: { readonly form: number }
  readonly UNKNOWN_COLUMN: { readonly column: string }
  readonly UNKNOWN_KEY: { readonly key: string }
  readonly UNKNOWN_KIND: { readonly name: string }
  readonly WRONG_SHAPE: { readonly expected: 'LIST' | 'MAP' }
}

export interface TextMessageParams extends TextProblemParams {
  /** What a plan is called whose changes were read from texts. */
  readonly PLAN_TITLE: NoParams
}

declare module '../../kernel/message.js' {
  interface MessageRegistry extends Registered<'text', TextMessageParams> {}
}
