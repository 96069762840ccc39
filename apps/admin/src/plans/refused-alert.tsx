import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Why something was refused, but for what a field of the form says itself; nothing when that is all. */
export function RefusedAlert({ messages }: { readonly messages: readonly string[] }) {
  const { t } = useTranslation()
  if (messages.length === 0) return null
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle size={18} />}
      title={t('plan.refused')}
    >
      {messages.map((message) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  )
}
