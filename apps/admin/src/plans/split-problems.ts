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
  const byField: Record<string, string> = {}
  const others: string[] = []
  for (const { path, message } of refusal?.problems ?? []) {
    const field = path.at(-1)
    if (field !== undefined && fields.includes(field)) byField[field] ??= message
    else others.push(message)
  }
  if (refusal?.problems.length === 0) others.push(refusal.message)
  return { byField, others }
}
