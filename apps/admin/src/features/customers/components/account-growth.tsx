import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import type { AccountGrowth as Growth } from '../account-query'

const tones = {
  FIRED: 'healthy',
  HELD: 'at-trigger',
  NOT_FIRED: 'none',
  NOT_EVALUATED: 'none',
} as const

/** The signs that a customer may grow, and what they have to wait for. */
export function AccountGrowth({ triggers, holds, evidence }: Growth) {
  const { t } = useTranslation()
  const told = triggers.filter(({ status }) => status === 'FIRED' || status === 'HELD')
  return (
    <Panel title={t('growth.title')}>
      <RowList
        none={t('growth.none')}
        rows={told.map(({ key, status, evidence: why }, place) => ({
          key,
          name: why.message,
          aside: <ToneBadge tone={tones[status]}>{t(`growth.statuses.${status}`)}</ToneBadge>,
          details: status === 'HELD' ? holds.map((hold) => t(`growth.holds.${hold}`)) : [],
          more: place === 0 ? <Why about={t('growth.title')} evidence={evidence} /> : undefined,
        }))}
      />
    </Panel>
  )
}
