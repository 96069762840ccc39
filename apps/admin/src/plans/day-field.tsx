import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface DayFieldProps {
  /** What the day is called; the one from which a change holds where it is left out. */
  readonly label?: string
  readonly description?: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (day: string) => void
}

/** From which day a plan is to hold. */
export function DayField({ label, description, value, error, onChange }: DayFieldProps) {
  const { t } = useTranslation()
  return (
    <TextInput
      type="date"
      label={label ?? t('plan.effective')}
      description={description}
      required
      withAsterisk={false}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
