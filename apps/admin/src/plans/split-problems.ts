import { type LabelOf, type Problem, problemText } from './problem'

/** Problems by the field they are about, and those that are about none of the form's. */
export interface SplitProblems {
  readonly byField: Readonly<Record<string, string>>
  readonly others: readonly string[]
}

/**
 * Deals problems out to the fields of a form.
 *
 * @param fields names of what is sent that the form shows; a problem within one is told there.
 */
export function splitProblems(
  problems: readonly Problem[],
  fields: readonly string[],
  labelOf: LabelOf,
): SplitProblems {
  const told: Record<string, string[]> = {}
  const others: string[] = []
  for (const problem of problems) {
    const text = problemText(problem, labelOf)
    const field = problem.path.findLast((name) => fields.includes(name))
    const place = field === undefined ? others : (told[field] ??= [])
    // Two changes of a plan may be refused for one and the same reason.
    if (!place.includes(text)) place.push(text)
  }
  const byField = Object.fromEntries(
    Object.entries(told).map(([field, texts]) => [field, texts.join(' ')]),
  )
  return { byField, others }
}
