import { changeMessages } from '../change-messages.js'
import type { changesMessages as english } from '../en/changes.js'
import type { Formats } from '../formats.js'

/** What a plan of one change, or of several, is called, in Spanish. */
export const changesMessages = {
  ...changeMessages('es'),
  'changes.several': (p: { readonly count: number }, f: Formats) =>
    `${f.number(p.count)} ${f.plural(p.count, 'cambio', 'cambios')}`,
} satisfies typeof english
