import { Switch, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ChoiceSelect } from '@/forms/choice-select'
import { customerOrders } from '../customer-filter'
import { ANY, type CustomerFields, segmentChoices, tierChoices } from '../use-customer-filter'
import classes from './customer-filters.module.css'

interface CustomerFiltersProps {
  readonly fields: CustomerFields
}

/** Which customers are shown, and in what order. */
export function CustomerFilters({ fields }: CustomerFiltersProps) {
  const { t } = useTranslation()
  const { search, segment, tier, covered, order } = fields
  return (
    <search className={classes.filters}>
      <TextInput
        type="search"
        className={classes.search}
        aria-label={t('customers.search')}
        placeholder={t('customers.search')}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        value={search.typed}
        onChange={({ currentTarget }) => search.type(currentTarget.value)}
      />
      <ChoiceSelect
        label={t('customers.segment')}
        choices={segmentChoices}
        nameOf={(value) =>
          value === ANY ? t('customers.allSegments') : t(`choices.segment.${value}`)
        }
        chosen={segment}
      />
      <ChoiceSelect
        label={t('customers.tier')}
        choices={tierChoices}
        nameOf={(value) => (value === ANY ? t('customers.allTiers') : t(`choices.tier.${value}`))}
        chosen={tier}
      />
      <ChoiceSelect
        label={t('customers.order')}
        choices={customerOrders}
        nameOf={(value) => t(`customers.orders.${value}`)}
        chosen={order}
      />
      <Switch
        label={t('customers.uncovered')}
        checked={covered[0] === 'NO'}
        onChange={({ currentTarget }) => covered[1](currentTarget.checked ? 'NO' : ANY)}
      />
    </search>
  )
}
