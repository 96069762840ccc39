import { useScenario } from '@/address/use-scenario'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { familyQuery } from './family-query'
import type { MovementValues } from './movement-change'

interface TransferFieldsProps {
  readonly slug: string
  readonly accountId: string
  readonly values: MovementValues
  readonly onChange: (values: MovementValues) => void
}

/** Between which accounts of the customer a transfer goes, and in which direction. */
export function TransferFields({ slug, accountId, values, onChange }: TransferFieldsProps) {
  const { t } = useTranslation()
  const { data: family = [], isPending } = useQuery(
    familyQuery(slug, accountId, useScenario(), true),
  )
  const others = family.filter(({ id }) => id !== accountId)
  return (
    <>
      <ChoiceField
        label={t('movements.direction')}
        choices={['gives', 'receives'] as const}
        nameOf={(direction) => t(`movements.${direction}`)}
        value={values.receives ? 'receives' : 'gives'}
        onChange={(direction) => onChange({ ...values, receives: direction === 'receives' })}
      />
      <NativeSelect
        label={t('movements.other')}
        required
        withAsterisk={false}
        description={
          others.length === 0 && !isPending ? t('movements.noOther') : t('movements.otherHint')
        }
        data={[
          { value: '', label: t('movements.choose') },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={values.otherId ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...values, otherId: value === '' ? null : value })
        }
      />
    </>
  )
}
