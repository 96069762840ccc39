import { useTranslation } from 'react-i18next'
import { RequestError } from '@/http/request-error'

/** What to tell people about an error, in their language; null without one. */
export function useErrorText(error: Error | null): string | null {
  const { t } = useTranslation()
  if (error === null) return null
  return t(`errors.${error instanceof RequestError ? error.code : 'UNKNOWN'}`)
}
