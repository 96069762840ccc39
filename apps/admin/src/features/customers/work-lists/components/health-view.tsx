import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import type { Moment } from '@/address/moment'
import { customerColumns } from '@/features/customers/components/customer-columns'
import { healthChoices, levelsOf } from '@/features/customers/health-choices'
import { healthTone } from '@/features/customers/health-tone'
import { AdminCustomersByHealthDocument, AdminHealthOverviewDocument } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { GridPresets } from '@/things/grid/grid-presets'
import { ThingGrid } from '@/things/grid/thing-grid'
import type { ListDocument } from '@/things/thing-query'
import { workQuery } from '../work-query'
import { BacktestPanel } from './backtest-panel'
import { HealthByCsm } from './health-by-csm'
import { HealthTrend } from './health-trend'
import { SideBySide } from './side-by-side'
import { StakeholderPanel } from './stakeholder-panel'
import { WorkFigures } from './work-figures'

interface HealthViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** How the customers stand: the lowest scores first, the trend, whose books, and whether the scores tell the truth. */
export function HealthView({ slug, at, today }: HealthViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const day = at.asOf ?? today
  const [health] = useAddressChoice('health', healthChoices)
  const levels = levelsOf(health)
  const asked = useMemo(() => ({ levels }), [levels])
  const more = useMemo(() => customerColumns({ slug, t, formats, day }), [slug, t, formats, day])
  const query = useQuery(workQuery('health', AdminHealthOverviewDocument, { slug, at }))
  return (
    <>
      <WorkFigures
        query={query}
        figuresOf={({ health: { meanScore, scored, accounts, levels: counts } }) => [
          {
            name: t('work.meanScore'),
            value: meanScore.value === null ? '—' : formats.number(meanScore.value),
            note: t('work.scored', { scored, count: accounts }),
          },
          ...counts.map(({ level, accounts: count, revenue }) => ({
            name: t(`customers.healthChoices.${level ?? 'UNKNOWN'}`),
            value: formats.number(count),
            note: formats.money(revenue),
            tone: count === 0 ? ('none' as const) : healthTone(level),
            list: { health: level ?? 'UNKNOWN' },
          })),
        ]}
      />
      <Stack gap="lg">
        <GridPresets
          says={['health']}
          presets={healthChoices.map((choice) => ({
            name: t(`customers.healthChoices.${choice}`),
            search: { health: choice === 'ANY' ? undefined : choice },
          }))}
        />
        <ThingGrid
          slug={slug}
          at={at}
          today={today}
          kind="account"
          document={AdminCustomersByHealthDocument as unknown as ListDocument}
          asked={asked}
          more={more}
          columns={[
            'name',
            'health',
            'score',
            'direction',
            'csm',
            'acv',
            'contractEnd',
            'renewalIn',
            'stage',
            'lastTouch',
          ]}
        />
        <HealthTrend slug={slug} at={at} day={day} />
        <SideBySide>
          <HealthByCsm slug={slug} at={at} />
          <StakeholderPanel slug={slug} at={at} />
        </SideBySide>
        <BacktestPanel slug={slug} at={at} />
      </Stack>
    </>
  )
}
