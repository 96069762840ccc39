import { Alert } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RequestError } from '@/http/request-error'

/** What to tell people about an error, in their language; null without one. */
export function useErrorText(error: Error | null): string | null {
  const { t } = useTranslation()
  if (error === null) return null
  return t(`errors.${error instanceof RequestError ? error.code : 'UNKNOWN'}`)
}

/** Why a form was not accepted, read out as soon as it appears. */
export function FormAlert({ error }: { readonly error: Error | null }) {
  const text = useErrorText(error)
  if (text === null) return null
  return (
    <Alert role="alert" color="red" icon={<IconAlertCircle size={18} />} p="sm">
      {text}
    </Alert>
  )
}
