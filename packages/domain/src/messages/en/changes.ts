import { type ChangeMessageKey, changeMessages } from '../change-messages.js'
import type { Formats } from '../formats.js'
import type { NoParams } from '../no-params.js'
import type { ParamsOf } from '../room.js'

const single: Readonly<Record<ChangeMessageKey, (_: NoParams) => string>> = changeMessages('en')

/** What a plan of one change, or of several, is called, in English. */
export const changesMessages = {
  ...single,
  'changes.several': (p: { readonly count: number }, f: Formats) =>
    `${f.number(p.count)} ${f.plural(p.count, 'change', 'changes')}`,
}

declare module '../message.js' {
  interface MessageRegistry extends ParamsOf<typeof changesMessages> {}
}
