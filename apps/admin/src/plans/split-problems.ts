import type { PlanRefusal } from './plan-draft'

/** Problems by the field they are about, and those that are about none of the form's. */
interface SplitProblems {
  readonly byField: Readonly<Record<string, string>>
  readonly others: readonly string[]
}

/**
 * Deals the problems of a refusal out to the fields of a form.
 *
 * @param fields names of the change's fields that the form shows.
 */
export function splitProblems(
  refusal: PlanRefusal | null,
  fields: readonly string[],
): SplitProblems {
  const told: Record<string, string[]> = {}
  const others: string[] = []
  for (const { path, message } of refusal?.problems ?? []) {
    const field = path.at(-1)
    const place = field !== undefined && fields.includes(field) ? (told[field] ??= []) : others
    // Two changes of a plan may be refused for one and the same reason.
    if (!place.includes(message)) place.push(message)
  }
  if (refusal?.problems.length === 0) others.push(refusal.message)
  const byField = Object.fromEntries(
    Object.entries(told).map(([field, messages]) => [field, messages.join(' ')]),
  )
  return { byField, others }
}
