import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PersonName } from '@/components/person-name'
import type { SeatFields } from './seat-fields'

const everyone = 'everyone'

/** Who leaves the seat: a choice only where several people share it. */
export function VacateFields({ seat, values, onChange, problems }: SeatFields) {
  const { t } = useTranslation()
  const people = seat.occupancies.flatMap(({ person }) => person ?? [])
  const only = people.length === 1 ? people[0] : undefined
  if (only !== undefined) {
    return (
      <div>
        <PersonName name={only.name} />
      </div>
    )
  }
  return (
    <Select
      label={t('roster.whoLeaves')}
      data={[
        { value: everyone, label: t('roster.everyone') },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={values.personId ?? everyone}
      error={problems['person']}
      onChange={(value) => onChange({ ...values, personId: value === everyone ? null : value })}
    />
  )
}
