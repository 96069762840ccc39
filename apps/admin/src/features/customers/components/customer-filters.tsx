import { NativeSelect, Switch, TextInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { chosenOf, type CustomerFilter, customerOrders } from '../customer-filter'
import classes from './customer-filters.module.css'

interface CustomerFiltersProps {
  readonly filter: CustomerFilter
  readonly onChange: (filter: CustomerFilter) => void
}

const segments = vocabularies.segment.values
const tiers = vocabularies.tier.values

/** Which customers are shown, and in what order. */
export function CustomerFilters({ filter, onChange }: CustomerFiltersProps) {
  const { t } = useTranslation()
  return (
    <search className={classes.filters}>
      <TextInput
        type="search"
        className={classes.search}
        aria-label={t('customers.search')}
        placeholder={t('customers.search')}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        value={filter.search}
        onChange={({ currentTarget }) => onChange({ ...filter, search: currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('customers.segment')}
        data={[
          { value: '', label: t('customers.allSegments') },
          ...segments.map((value) => ({ value, label: t(`choices.segment.${value}`) })),
        ]}
        value={filter.segment ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, segment: chosenOf(segments, currentTarget.value) })
        }
      />
      <NativeSelect
        aria-label={t('customers.tier')}
        data={[
          { value: '', label: t('customers.allTiers') },
          ...tiers.map((value) => ({ value, label: t(`choices.tier.${value}`) })),
        ]}
        value={filter.tier ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, tier: chosenOf(tiers, currentTarget.value) })
        }
      />
      <NativeSelect
        aria-label={t('customers.order')}
        data={customerOrders.map((value) => ({ value, label: t(`customers.orders.${value}`) }))}
        value={filter.order}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, order: chosenOf(customerOrders, currentTarget.value) ?? 'ACV' })
        }
      />
      <Switch
        label={t('customers.uncovered')}
        checked={filter.uncovered}
        onChange={({ currentTarget }) => onChange({ ...filter, uncovered: currentTarget.checked })}
      />
    </search>
  )
}
