import type { Seat } from './roster-query'

/** The other seats as choices of a superior: by title, with who sits there. */
export function superiorChoices(
  seats: readonly Seat[],
  seat: Seat,
  language: string,
): { readonly value: string; readonly label: string }[] {
  const { compare } = new Intl.Collator(language)
  return seats
    .filter(({ id }) => id !== seat.id)
    .map(({ id, title, occupancies }) => {
      const names = occupancies.flatMap(({ person }) => person?.name ?? [])
      return { value: id, label: [title, ...names].join(' · ') }
    })
    .toSorted((a, b) => compare(a.label, b.label))
}

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
