import { lives, type LivePerson, type OrganizationView, type Period } from '@postscale/domain'

/** The unbroken time around the view's day in which a person is employed. */
export function employmentOf({ state, day }: OrganizationView, { id, valid }: LivePerson): Period {
  const periods = lives(state.people.get(id)?.history ?? [])
  return periods.find(({ from, to }) => from <= day && day < to) ?? valid
}
