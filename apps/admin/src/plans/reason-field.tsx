import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface ReasonFieldProps {
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (reason: string) => void
}

/** Why something is planned, as the history tells it; may be left empty. */
export function ReasonField({ value, error, onChange }: ReasonFieldProps) {
  const { t } = useTranslation()
  return (
    <TextInput
      label={t('plan.reason')}
      description={t('plan.reasonHint')}
      maxLength={500}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
