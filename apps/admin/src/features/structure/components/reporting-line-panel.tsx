import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { orgModelsQuery } from '../structure-query'
import { VerdictRow } from './verdict-row'
import { ScoreRow } from './score-row'

interface ReportingLinePanelProps {
  readonly slug: string
  readonly at: Moment
}

/** To whom post-sale should report, and what is gained and risked by it. */
export function ReportingLinePanel({ slug, at }: ReportingLinePanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(orgModelsQuery(slug, at))
  const declared = query.data?.reportingLineRecommendation.declared ?? null
  return (
    <Panel
      title={t('structure.reporting')}
      note={
        declared !== null &&
        t('structure.declared', { name: t(`choices.reportingLine.${declared}`) })
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(data) => {
          const answer = data?.reportingLineRecommendation
          return (
            <>
              {answer && <VerdictRow verdict={answer.verdict} evidence={answer.evidence} />}
              <RowList
                none={t('structure.none')}
                rows={(answer?.scores ?? []).map(({ whyNot, reasons, ...score }) => {
                  const name = t(`choices.reportingLine.${score.line}`)
                  const best = score.line === answer?.recommended
                  return {
                    key: score.line,
                    name,
                    details: [
                      t('structure.gains', { gains: formats.list(score.gains) }),
                      t('structure.risks', { risks: formats.list(score.risks) }),
                    ],
                    more: (
                      <ScoreRow
                        {...score}
                        name={name}
                        best={best}
                        reasons={best ? reasons : whyNot}
                      />
                    ),
                  }
                })}
              />
            </>
          )
        }}
      </QueryView>
    </Panel>
  )
}
