import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FigureStrip, FigureStripSkeleton } from '@/charts/figure-strip'
import { QueryView } from '@/components/query-view'
import { useFormats } from '@/i18n/formats'
import { overviewQuery } from '../capacity-query'

const figures = [
  { name: 'over', tone: 'over', term: 'overCapacity' },
  { name: 'atTrigger', tone: 'at-trigger', term: 'hireTrigger' },
  { name: 'open', tone: 'none', term: 'openPosition' },
  { name: 'exposed', tone: 'over', term: 'exposedAccount' },
  { name: 'triggers', tone: 'at-trigger', term: 'hireTrigger' },
] as const

interface CapacitySummaryProps {
  readonly slug: string
  readonly at: Moment
}

/** The day in five figures; those that are bad news are coloured unless they are zero. */
export function CapacitySummary({ slug, at }: CapacitySummaryProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(overviewQuery(slug, at))
  return (
    <QueryView query={query} loading={<FigureStripSkeleton />}>
      {(overview) => (
        <FigureStrip
          figures={figures.map(({ name, tone, term }) => ({
            term,
            name: t(`capacity.summary.${name}`),
            value: formats.number(overview[name]),
            tone: overview[name] === 0 ? 'none' : tone,
          }))}
        />
      )}
    </QueryView>
  )
}
