import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PersonName } from '@/components/person-name'
import { peopleFor } from '../seat-change'
import type { SeatFields } from './seat-fields'

interface LeavingPersonProps extends SeatFields {
  readonly action: 'leave' | 'return'
}

/** Whose leave it is: a choice only where several people share the seat. */
export function LeavingPerson({ action, seat, values, onChange, problems }: LeavingPersonProps) {
  const { t } = useTranslation()
  const people = peopleFor(action, seat)
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
      label={t('roster.person')}
      allowDeselect={false}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={values.personId}
      error={problems['person']}
      onChange={(personId) => onChange({ ...values, personId })}
    />
  )
}
