import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Id } from '../kernel/id.js'

/** The currency of a change's amounts: when told, it must be the organization's. */
export interface Priced {
  readonly currency?: string
}

/** What every change has: its name and the day from which it holds. */
export interface Dated<T extends string> {
  readonly type: T
  readonly effective: CalendarDate
}

/** A change that makes a thing: its id, the fields it must have, and any others. */
export type Creates<T extends string, F, R extends keyof F> = Dated<T> &
  Pick<F, R> &
  Partial<Omit<F, R>> & { readonly id: Id; readonly externalId?: string | null }

/** A change that sets the fields it names. */
export type Updates<T extends string, F> = Dated<T> & Partial<F> & { readonly id: Id }

/** A change that ends a thing. */
export type Ends<T extends string> = Dated<T> & { readonly id: Id }
