import { RequestError } from '@/http/request-error'
import { useErrorText } from './form-alert'

/** What a field shows of an error: its text, read out as soon as it appears. */
interface FieldError {
  readonly error: string | null
  readonly errorProps: { readonly role: 'alert' }
}

/**
 * What of an error a field tells, and what is left for the form as a whole.
 *
 * @param codes of the errors that are about the field.
 */
export function useErrorAtField(
  error: Error | null,
  ...codes: readonly RequestError['code'][]
): readonly [FieldError, Error | null] {
  const isOfField = error instanceof RequestError && codes.includes(error.code)
  const text = useErrorText(isOfField ? error : null)
  return [{ error: text, errorProps: { role: 'alert' } }, isOfField ? null : error]
}
