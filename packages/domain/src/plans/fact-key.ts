import type { Fact } from './fact.js'

/** What makes two facts the same one: recording it again replaces it. */
export function factKey(fact: Fact): string {
  const { kind, source, day, accountId } = fact
  if (kind === 'touchpoint') return `${kind} ${source} ${fact.externalId}`
  if (kind === 'healthSignal') return `${kind} ${source} ${accountId} ${fact.metric} ${day}`
  const of = kind === 'ticketVolume' ? (accountId ?? fact.teamId) : accountId
  return `${kind} ${source} ${of} ${day}`
}
