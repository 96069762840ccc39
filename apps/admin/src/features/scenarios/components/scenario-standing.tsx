import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'

/** What became of a scenario; whether it waits for the viewer, or what it stands on has moved. */
export function ScenarioStanding({ scenario }: { readonly scenario: ScenarioSummary }) {
  const { t } = useTranslation()
  const { status, mergedIn: revision, isBehind, base, awaitingViewer } = scenario
  if (status === 'MERGED') {
    return <ToneBadge tone="healthy">{t('scenarios.mergedIn', { revision })}</ToneBadge>
  }
  if (status === 'ARCHIVED') {
    return <ToneBadge tone="none">{t('scenarios.status.ARCHIVED')}</ToneBadge>
  }
  if (awaitingViewer) {
    return <ToneBadge tone="at-trigger">{t('approvals.awaits')}</ToneBadge>
  }
  if (!isBehind) return <ToneBadge tone="under">{t('scenarios.status.OPEN')}</ToneBadge>
  return (
    <ToneBadge tone="at-trigger">
      {base === null ? t('scenarios.behind') : t('scenarios.behindOf', { name: base.name })}
    </ToneBadge>
  )
}
