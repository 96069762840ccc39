import { type Day, DAYS_A_MONTH } from '../../kernel/days.js'
import { groupBy } from '../../kernel/group-by.js'
import type { Id } from '../../kernel/ids.js'
import type { HealthSignal, TicketVolume } from '../../plans/fact.js'
import type { HealthModel } from './health-model.js'

/** A signal of the metric `tickets`, reckoned from ticket volumes. */
type TicketSignal = Pick<HealthSignal, 'accountId' | 'family' | 'metric' | 'day' | 'value'>

type Volume = Pick<TicketVolume, 'accountId' | 'day' | 'opened'>

/**
 * Ticket volumes as health signals: `opened ÷ window × 30.4375`, the tickets a month, on each of the
 * days over the 30 (policy) days up to it. An account with volumes somewhere up to a day and none in
 * its window had no tickets, a good sign; one without any is not known and has no signal. Volumes of
 * teams say nothing of accounts.
 *
 * @param days on which signals are wanted: those of the score and of the beginning of its trend.
 */
export function ticketSignals(
  volumes: readonly Volume[],
  days: readonly Day[],
  { figures }: HealthModel,
): readonly TicketSignal[] {
  const window = Math.max(1, Math.round(figures.number('policy.health.ticketWindow')))
  const signals: TicketSignal[] = []
  for (const [accountId, ofAccount] of groupBy(volumes, (volume) => volume.accountId)) {
    if (accountId === null) continue
    for (const day of days) {
      const opened = openedIn(ofAccount, day, window)
      if (opened !== null) signals.push(signal(accountId, day, (opened / window) * DAYS_A_MONTH))
    }
  }
  return signals
}

/** Null when nothing has been recorded by the day. */
function openedIn(volumes: readonly Volume[], to: Day, window: number): number | null {
  let opened: number | null = null
  for (const volume of volumes) {
    if (volume.day > to) continue
    opened = (opened ?? 0) + (volume.day > to - window ? volume.opened : 0)
  }
  return opened
}

function signal(accountId: Id, day: Day, value: number): TicketSignal {
  return { accountId, family: 'RELATIONSHIP', metric: 'tickets', day, value }
}
