import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PersonField } from './person-field'
import type { SeatFields } from './seat-fields'

/** Who is to sit in the seat, and how much of them. */
export function FillFields({ slug, values, onChange, problems }: SeatFields) {
  const { t } = useTranslation()
  return (
    <>
      <PersonField
        slug={slug}
        day={values.effective}
        personId={values.personId}
        error={problems['person']}
        onChange={(personId) => onChange({ ...values, personId })}
      />
      <NumberInput
        size="sm"
        label={t('roster.fte')}
        description={t('roster.fteHint')}
        min={0.01}
        max={1}
        step={0.1}
        decimalScale={2}
        required
        withAsterisk={false}
        value={values.fte}
        error={problems['fte']}
        onChange={(fte) => {
          if (typeof fte === 'number') onChange({ ...values, fte })
        }}
      />
    </>
  )
}
