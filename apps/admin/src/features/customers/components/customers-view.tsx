import { NativeSelect, Stack } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import type { Moment } from '@/address/moment'
import { daysAfter } from '@/dates/calendar-days'
import { AdminCustomersByHealthDocument, AdminCustomersDocument } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { HandOver } from '@/handovers/hand-over'
import { GridPresets } from '@/things/grid/grid-presets'
import { ThingGrid } from '@/things/grid/thing-grid'
import type { ListDocument } from '@/things/thing-query'
import { healthChoices, levelsOf } from '../health-choices'
import { CUSTOMER_COLUMNS, customerColumns } from './customer-columns'

interface CustomersViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The customers of a day: to be searched, filtered, ordered, edited and handed over. */
export function CustomersView({ slug, at, today }: CustomersViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const day = at.asOf ?? today
  const [health, chooseHealth] = useAddressChoice('health', healthChoices)
  const more = useMemo(() => customerColumns({ slug, t, formats, day }), [slug, t, formats, day])
  const levels = levelsOf(health)
  const asked = useMemo(() => ({ levels }), [levels])
  const handOver = (selected: ReadonlySet<string>): ReactNode => (
    <HandOver slug={slug} at={at} day={day} accountIds={[...selected]} />
  )
  const preset = (
    name: 'all' | 'atRisk' | 'exposed' | 'notContacted' | 'renewing' | 'strategic' | 'withoutCsm',
    search: object,
  ) => ({
    name: t(`customers.presets.${name}`),
    search: { ...search } as Readonly<Record<string, unknown>>,
  })
  return (
    <Stack gap="md">
      <GridPresets
        says={['filter', 'find', 'life', 'health']}
        presets={[
          preset('all', {}),
          preset('exposed', { filter: { exposed: true } }),
          preset('atRisk', { health: 'ENDANGERED' }),
          preset('renewing', {
            filter: { contractEnd: { from: day, before: daysAfter(day, 91) } },
          }),
          preset('notContacted', { filter: { daysSinceContact: { from: 90, isNull: true } } }),
          preset('strategic', { filter: { strategic: true } }),
          preset('withoutCsm', { filter: { uncoveredFor: ['CSM'] } }),
        ]}
      />
      <ThingGrid
        slug={slug}
        at={at}
        today={today}
        kind="account"
        document={
          (levels === null
            ? AdminCustomersDocument
            : AdminCustomersByHealthDocument) as unknown as ListDocument
        }
        {...(levels !== null && { asked })}
        more={more}
        columns={CUSTOMER_COLUMNS}
        order="-ACV"
        bulk={handOver}
        aside={
          <NativeSelect
            size="xs"
            aria-label={t('customers.health')}
            data={healthChoices.map((value) => ({
              value,
              label: t(`customers.healthChoices.${value}`),
            }))}
            value={health}
            onChange={({ currentTarget: { value } }) =>
              chooseHealth(healthChoices.find((each) => each === value) ?? healthChoices[0])
            }
          />
        }
      />
    </Stack>
  )
}
