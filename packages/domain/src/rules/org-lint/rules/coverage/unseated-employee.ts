import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/** Who sits down within so many days is on the way. */
const ON_THE_WAY_DAYS = 30

/**
 * People are employed and sit in no seat, now or within 30 days: they cost and carry nothing, and no answer
 * about capacity knows of them.
 *
 * Source: 3-rules "Capacity" (absence), "Org lint".
 */
export const unseatedEmployee: LintRule = {
  id: 'unseated-employee',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view, viewOn }) => {
    const soon = viewOn(view.day + ON_THE_WAY_DAYS)
    const unseated = [...view.people.values()].filter(
      ({ id }) =>
        view.occupanciesOfPerson(id).length === 0 &&
        (soon === null || (soon.people.has(id) && soon.occupanciesOfPerson(id).length === 0)),
    )
    if (unseated.length === 0) return []
    const names = unseated.map(({ name }) => name).toSorted()
    return [
      {
        subject: organizationSubject(view),
        message: { key: 'orgLint.unseated-employee', params: { people: names.length, names } },
        inputs: [['people', names.length, 'PEOPLE']],
        figures: [],
      },
    ]
  },
}
