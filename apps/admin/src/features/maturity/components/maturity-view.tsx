import type { Moment } from '@/address/moment'
import { IconStairsUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { maturityQuery } from '../maturity-query'
import { DimensionPanel } from './dimension-panel'
import classes from './maturity-view.module.css'
import { NextStepPanel } from './next-step-panel'
import { PracticePanel } from './practice-panel'
import { QuestionPanel } from './question-panel'

interface MaturityViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** How mature post-sale is, what tells so, and what would move it up. */
export function MaturityView({ slug, at, today }: MaturityViewProps) {
  const { t } = useTranslation()
  const query = useQuery(maturityQuery(slug, at))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={10} />}>
      {(maturity) =>
        maturity === null ? (
          <NoticePanel Icon={IconStairsUp} title={t('maturity.none')} />
        ) : (
          <div className={classes.columns}>
            <div className={classes.column}>
              <NextStepPanel steps={maturity.nextSteps} />
              <QuestionPanel slug={slug} today={today} maturity={maturity} />
            </div>
            <div className={classes.column}>
              <DimensionPanel maturity={maturity} />
              <PracticePanel practices={maturity.practices} />
            </div>
          </div>
        )
      }
    </QueryView>
  )
}
