import { useTranslation } from 'react-i18next'
import { RequestError } from '@/http/request-error'
import { fieldLabel } from './field-label'
import type { PlanRefusal } from './plan-draft'
import { splitProblems, type SplitProblems } from './split-problems'

/** The fields of a form by their names in what is sent, each with what the form calls it. */
export type FormFields = Readonly<Record<string, string>>

/** What was refused, told at the fields of a form, and the error that is left for the form as a whole. */
interface FormProblems extends SplitProblems {
  readonly error: Error | null
}

/**
 * Tells people what the API refused, in the words of their form: at its fields, and under their labels. What a form
 * sent that is not even readable is an error of the request, and told like the rest.
 */
export function useProblems(): (
  refusal: PlanRefusal | null,
  error: Error | null,
  fields: FormFields | readonly string[],
) => FormProblems {
  const { t, i18n } = useTranslation()
  return (refusal, error, fields) => {
    const own: FormFields = Array.isArray(fields) ? {} : (fields as FormFields)
    const names = Array.isArray(fields) ? (fields as readonly string[]) : Object.keys(fields)
    const faults = error instanceof RequestError ? error.faults : []
    const { byField, others } = splitProblems(
      [...(refusal?.problems ?? []), ...faults],
      names,
      (path) => own[path.at(-1) ?? ''] ?? fieldLabel(path, t, i18n),
    )
    return {
      byField,
      others: refusal?.problems.length === 0 ? [...others, refusal.message] : others,
      error: faults.length > 0 ? null : error,
    }
  }
}
