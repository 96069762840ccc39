import { changeMessages } from '../change-messages.js'
import type { changesMessages as english } from '../en/changes.js'
import type { Formats } from '../formats.js'

/** What a plan of one change, or of several, is called, in Portuguese. */
export const changesMessages = {
  ...changeMessages('pt'),
  'changes.several': (p: { readonly count: number }, f: Formats) =>
    `${f.number(p.count)} ${f.plural(p.count, 'mudança', 'mudanças')}`,
} satisfies typeof english
