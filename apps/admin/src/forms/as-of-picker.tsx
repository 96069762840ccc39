import { ActionIcon, TextInput, Tooltip } from '@mantine/core'
import { IconRotate2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './as-of-picker.module.css'
import { isDate } from './form-text'

interface AsOfPickerProps {
  /** `YYYY-MM-DD`; null for today. */
  readonly asOf: string | null
  readonly today: string
  readonly onChange: (asOf: string | null) => void
}

/** The day on which the organization is seen. */
export function AsOfPicker({ asOf, today, onChange }: AsOfPickerProps) {
  const { t } = useTranslation()
  const elsewhen = asOf !== null && asOf !== today
  return (
    <div className={classes.picker} data-elsewhen={elsewhen}>
      <label htmlFor="as-of">{t('shell.asOf')}</label>
      <TextInput
        id="as-of"
        type="date"
        min="1970-01-01"
        max="2999-12-31"
        required
        value={asOf ?? today}
        onChange={({ currentTarget: { value } }) => {
          if (isDate(value)) onChange(value === today ? null : value)
        }}
      />
      {elsewhen && (
        <Tooltip label={t('shell.backToToday')}>
          <ActionIcon aria-label={t('shell.backToToday')} onClick={() => onChange(null)}>
            <IconRotate2 size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}
