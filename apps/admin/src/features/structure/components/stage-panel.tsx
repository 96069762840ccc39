import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import { stageQuery } from '../structure-query'

interface StagePanelProps {
  readonly slug: string
  readonly at: Moment
}

/** The stage by each measure, which measures disagree, and what ends it. */
export function StagePanel({ slug, at }: StagePanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(stageQuery(slug, at))
  const stage = query.data?.stage
  return (
    <Panel
      title={t('structure.stage')}
      note={stage && t('structure.stageOf', { stage: stage.number })}
    >
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {(answer) => {
          const disagreeing = new Set(answer?.stage.disagreements.map(({ measure }) => measure))
          const readings = (answer?.stage.readings ?? []).map((reading) => {
            const { measure, value } = reading
            const rate = measure === 'GRR' || measure === 'NRR'
            return {
              key: measure,
              name: t(`structure.measures.${measure}`),
              aside:
                reading.stage === null ? null : (
                  <ToneBadge tone={disagreeing.has(measure) ? 'at-trigger' : 'healthy'}>
                    {t('structure.stageOf', { stage: reading.stage })}
                  </ToneBadge>
                ),
              details: [
                value === null
                  ? null
                  : rate
                    ? formats.percent(value, { decimals: 2 })
                    : formats.number(value),
                reading.reason,
              ],
              more: <Why about={t(`structure.measures.${measure}`)} evidence={reading.evidence} />,
            }
          })
          const conditions = (answer?.stage.moveOn ?? []).map(({ key, status, evidence }) => ({
            key,
            name: evidence.message,
            aside: (
              <ToneBadge tone={status === 'MET' ? 'over' : 'none'}>
                {t(`structure.conditions.${status}`)}
              </ToneBadge>
            ),
            more: <Why about={evidence.message} evidence={evidence} quiet />,
          }))
          return <RowList none={t('structure.none')} rows={[...readings, ...conditions]} />
        }}
      </QueryView>
    </Panel>
  )
}
