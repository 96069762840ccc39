import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { RowList } from '@/grid/row-list'
import type { ComparedEffects } from '../compare-query'

const tones = { ERROR: 'over', WARNING: 'at-trigger', INFO: 'under' } as const

interface ComparedFindingsProps {
  readonly findings: ComparedEffects['findings']['added']
  readonly none: string
}

/** Findings that only one of the moments has, the worst first. */
export function ComparedFindings({ findings, none }: ComparedFindingsProps) {
  const { t } = useTranslation()
  return (
    <RowList
      none={none}
      rows={findings.nodes.map(({ fingerprint, severity, message }) => ({
        key: fingerprint,
        name: message,
        aside: <ToneBadge tone={tones[severity]}>{t(`findings.one.${severity}`)}</ToneBadge>,
      }))}
    />
  )
}
