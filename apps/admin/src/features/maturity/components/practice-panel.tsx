import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import type { Maturity } from '../maturity-query'

const tones = { PRESENT: 'healthy', ABSENT: 'over', UNKNOWN: 'none' } as const

interface PracticePanelProps {
  readonly practices: Maturity['practices']
}

/** Every practice, by the stage that it is a sign of, and whether it is followed. */
export function PracticePanel({ practices }: PracticePanelProps) {
  const { t } = useTranslation()
  const followed = practices.filter(({ status }) => status === 'PRESENT').length
  return (
    <Panel
      title={t('maturity.practices')}
      note={t('maturity.followed', { followed, all: practices.length })}
    >
      <RowList
        none={t('maturity.none')}
        rows={practices.map(({ practice, stage, status, evidence }) => {
          const name = t(`maturity.practice.${practice}`)
          return {
            key: practice,
            name,
            aside: (
              <ToneBadge tone={tones[status]}>{t(`maturity.practiceStatus.${status}`)}</ToneBadge>
            ),
            details: [t('maturity.stageOf', { stage })],
            more: <Why about={name} evidence={evidence} />,
          }
        })}
      />
    </Panel>
  )
}
