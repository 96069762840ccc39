import { Alert } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useErrorText } from './use-error-text'

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
