import type { Seat } from './api/roster-query'

/** The teams of the seats as choices, by name. */
export function teamChoices(
  seats: readonly Seat[],
  language: string,
): { readonly value: string; readonly label: string }[] {
  const names = new Map(seats.flatMap(({ team }) => (team ? [[team.id, team.name]] : [])))
  const { compare } = new Intl.Collator(language)
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => compare(a.label, b.label))
}
