import type { Registered } from '../../../kernel/message.js'

/** What plans of books are called, and why. */
export interface AssignmentMessageParams {
  readonly LEVEL_TITLE: { readonly moves: number }
  readonly LEVEL_REASON: {
    /** How far utilisations differ from the mean, fractions of a seat. */
    readonly before: number
    readonly after: number
  }
  readonly WITHIN_TITLE: { readonly most: number; readonly moves: number }
  readonly WITHIN_REASON: {
    /** The utilisation of the busiest. */
    readonly before: number
    readonly after: number
    /** Null where it is not known that there is a way. */
    readonly movesAtLeast: number | null
  }
  readonly BACKUPS_TITLE: { readonly accounts: number }
  readonly BACKUPS_REASON: {
    readonly accounts: number
    /** The utilisation that nobody who takes over is above. */
    readonly most: number
  }
  readonly HAND_OVER_TITLE: { readonly seats: readonly string[]; readonly moves: number }
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'assignment', AssignmentMessageParams> {}
}
