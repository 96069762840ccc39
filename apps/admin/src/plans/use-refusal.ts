import type { PlanRefusal } from './plan-draft'
import { useFocusRefused } from './use-focus-refused'
import { type FormFields, useProblems } from './use-problems'

/**
 * What a form tells of a write that came to nothing, and leads to.
 *
 * @param answer of the last write; undefined before the first.
 */
export function useRefusal(
  answer: { readonly error: PlanRefusal | null } | undefined,
  error: Error | null,
  fields: FormFields,
) {
  const problemsOf = useProblems()
  const { byField, others, error: failed } = problemsOf(answer?.error ?? null, error, fields)
  useFocusRefused(answer ?? error, byField)
  return {
    /** Why it was refused, apart from what its fields tell. */
    refused: others,
    /** What is wrong with each field of the form. */
    problems: byField,
    error: failed,
  }
}
