import type { NoParams, Registered } from '../../kernel/message.js'
import type { Action } from '../actions.js'

/** What each action is called. */
export type AccessMessageParams = { readonly [A in Action]: NoParams }

declare module '../../kernel/message.js' {
  interface MessageRegistry extends Registered<'access', AccessMessageParams> {}
}
