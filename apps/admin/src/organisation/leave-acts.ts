import type { ChangeName } from '@/acts/act-field'
import type { Seat } from './roster-query'

/** A leave of somebody in a seat that can be recorded, or be ended. */
interface LeaveAct {
  readonly change: ChangeName
  /** Whom or what it is about, by its opaque id. */
  readonly of: string
  readonly person: string
  /** Whether there is nobody else in the seat. */
  readonly isOnly: boolean
}

/** What can be done about the leaves of those in a seat: who is there goes, who is away comes back. */
export function leaveActs({ occupancies }: Seat): readonly LeaveAct[] {
  const people = occupancies.flatMap(({ person }) => person ?? [])
  return people.map(({ id, name, currentLeave }) => ({
    ...(currentLeave === null
      ? { change: 'recordLeave' as const, of: id }
      : { change: 'endLeave' as const, of: currentLeave.id }),
    person: name,
    isOnly: people.length === 1,
  }))
}
