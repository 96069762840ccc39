import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { waysOfWorkingQuery } from '../structure-query'

interface HoursPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** When somebody is there for customers, by their region and language. */
export function HoursPanel({ slug, at }: HoursPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(waysOfWorkingQuery(slug, at))
  const whole = query.data?.hoursCovered.hours
  return (
    <Panel
      title={t('structure.hours')}
      note={whole !== undefined && t('structure.hoursAWeek', { hours: formats.number(whole, 1) })}
    >
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(answer) => (
          <RowList
            none={t('structure.noHours')}
            rows={(answer?.hoursCovered.lines ?? []).map((line) => {
              const { region, language, hours, regionHours, regionHoursCovered, evidence } = line
              const covered =
                regionHours === null || regionHoursCovered === null || regionHours === 0
                  ? null
                  : regionHoursCovered / regionHours
              const name = [
                region ?? t('structure.noRegion'),
                ...(language === null ? [] : [formats.language(language)]),
              ].join(', ')
              return {
                key: name,
                name,
                aside: (
                  <ToneBadge tone={hours === 0 ? 'over' : covered === 1 ? 'healthy' : 'under'}>
                    {covered === null
                      ? t('structure.hoursAWeek', { hours: formats.number(hours, 1) })
                      : t('structure.regionCovered', { share: formats.percent(covered) })}
                  </ToneBadge>
                ),
                details: [evidence.message],
                more: <Why about={name} evidence={evidence} quiet />,
              }
            })}
          />
        )}
      </QueryView>
    </Panel>
  )
}
