import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChoiceSelect } from '@/forms/choice-select'
import { useFormats } from '@/i18n/formats'
import { forecastOwnerId, forecastOwnerName } from '../forecast-owner'
import type { ForecastCall } from '../renewals-query'
import { ANY, type CalledFields, NOBODY, OPEN, statusChoices } from '../use-called-filter'
import classes from './called-table.module.css'

interface CalledFiltersProps {
  readonly call: ForecastCall
  readonly fields: CalledFields
}

/** Which contracts are listed. */
export function CalledFilters({ call, fields }: CalledFiltersProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { status, month, owner, gap } = fields
  const owners = call.owners.map(({ owner: each }) => ({
    id: forecastOwnerId(each) ?? NOBODY,
    name: forecastOwnerName(each) ?? t('renewals.noOwner'),
  }))
  return (
    <search className={classes.filters}>
      <ChoiceSelect
        label={t('renewals.status')}
        size="xs"
        choices={statusChoices}
        nameOf={(value) => {
          if (value === ANY) return t('renewals.any')
          return value === OPEN ? t('renewals.open') : t(`renewals.statuses.${value}`)
        }}
        chosen={status}
      />
      <ChoiceSelect
        label={t('renewals.month')}
        size="xs"
        choices={[ANY, ...call.months.map((each) => each.month)]}
        nameOf={(value) => (value === ANY ? t('renewals.allMonths') : formats.month(value))}
        chosen={[month[0] ?? ANY, (value) => month[1](value === ANY ? null : value)]}
      />
      <ChoiceSelect
        label={t('renewals.owner')}
        size="xs"
        choices={[ANY, ...new Set(owners.map(({ id }) => id))]}
        nameOf={(value) => owners.find(({ id }) => id === value)?.name ?? t('renewals.allOwners')}
        chosen={[owner[0] ?? ANY, (value) => owner[1](value === ANY ? null : value)]}
      />
      {gap[0] !== ANY && (
        <span>
          {t(`renewals.gaps.${gap[0]}`)}{' '}
          <Button size="xs" variant="default" onClick={() => gap[1](ANY)}>
            {t('renewals.all')}
          </Button>
        </span>
      )}
    </search>
  )
}
