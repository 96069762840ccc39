import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import { isScheduled } from './scheduled-query'

/** The day on which a scenario is applied, coloured where something is in the way; nothing where it has none. */
export function ScheduleBadge({ scenario }: { readonly scenario: ScenarioSummary }) {
  const { t } = useTranslation()
  const formats = useFormats()
  if (!isScheduled(scenario)) return null
  const { day, problems } = scenario.schedule
  return (
    <ToneBadge tone={problems.length > 0 ? 'over' : 'healthy'}>
      {t('schedule.scheduledFor', { date: formats.date(day) })}
    </ToneBadge>
  )
}
