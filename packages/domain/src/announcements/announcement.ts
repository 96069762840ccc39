import type { Id } from '../kernel/ids.js'
import type { Locale } from '../kernel/locale.js'
import type { Message } from '../kernel/message.js'

/** To whom an announcement goes: somebody whose own work changes, a lead of people who change, a customer. */
export const RECIPIENT_KINDS = ['PERSON', 'LEAD', 'CUSTOMER'] as const

/** One of them. */
export type RecipientKind = (typeof RECIPIENT_KINDS)[number]

/** What one recipient is told of a plan, once. */
export interface Announcement {
  readonly kind: RecipientKind
  /** Of a person, or of an account. */
  readonly id: Id
  readonly name: string
  /** The language that the recipient is told it in. */
  readonly locale: Locale
  /** At least one sentence each. */
  readonly lines: readonly Message[]
}
