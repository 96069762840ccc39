import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import type { Maturity } from '../maturity-query'

/** The stage, and the stage by each dimension: those that say another one stand out. */
export function DimensionPanel({ maturity }: { readonly maturity: Maturity }) {
  const { t } = useTranslation()
  const { stage, provisional, dimensions, disagreements, evidence } = maturity
  const disagreeing = new Set(disagreements.map(({ dimension }) => dimension))
  const named = t('maturity.stageOfFive', { stage })
  return (
    <Panel title={t('maturity.stage')}>
      <RowList
        none=""
        rows={[
          {
            key: 'stage',
            name: named,
            details: [provisional ? t('maturity.provisional') : null],
            more: <Why about={named} evidence={evidence} />,
          },
          ...dimensions.map((reading) => {
            const name = t(`maturity.dimensions.${reading.dimension}`)
            return {
              key: reading.dimension,
              name,
              aside: (
                <ToneBadge
                  tone={
                    reading.stage === null
                      ? 'none'
                      : disagreeing.has(reading.dimension)
                        ? 'at-trigger'
                        : 'healthy'
                  }
                >
                  {reading.stage === null
                    ? t('maturity.unknown')
                    : t('maturity.stageOf', { stage: reading.stage })}
                </ToneBadge>
              ),
              more: <Why about={name} evidence={reading.evidence} />,
            }
          }),
        ]}
      />
    </Panel>
  )
}
