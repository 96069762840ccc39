import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ToneBadge } from '@/components/tone-badge'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { type FindingEffect, findingEffectQuery, type Moments } from '../compare-query'

const tones = { ERROR: 'over', WARNING: 'at-trigger', INFO: 'under' } as const

interface ComparedFindingsProps {
  readonly moments: Moments
  /** Those that only the later moment has, or only the earlier one. */
  readonly which: 'added' | 'cleared'
}

/** Findings that only one of the moments has, the worst first. */
export function ComparedFindings({ moments, which }: ComparedFindingsProps) {
  const { t } = useTranslation()
  const query = useQuery(findingEffectQuery(moments))
  const nodes = (effect: FindingEffect | null) => effect?.[which].nodes ?? []
  return (
    <Panel title={t(`compare.${which}`)} note={query.data?.[which].totalCount}>
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(effect) => (
          <RowList
            none={t(`compare.none.${which}`)}
            rows={nodes(effect).map(({ fingerprint, severity, message }) => ({
              key: fingerprint,
              name: message,
              aside: <ToneBadge tone={tones[severity]}>{t(`findings.one.${severity}`)}</ToneBadge>,
            }))}
          />
        )}
      </QueryView>
    </Panel>
  )
}
