import type { Moment } from '@/address/moment'
import { IconStairsUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ThingGrid } from '@/things/grid/thing-grid'
import { maturityQuery } from '../maturity-query'
import { DimensionPanel } from './dimension-panel'
import classes from './maturity-view.module.css'
import { MaturityLadder } from './maturity-ladder'
import { NextStepPanel } from './next-step-panel'
import { PracticePanel } from './practice-panel'
import { QuestionPanel } from './question-panel'

interface MaturityViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** An assessment that another has taken the place of is over, and part of the record. */
const ALL_LIVES = { life: ['LIVE', 'FUTURE', 'ENDED'] } as const

/** How mature post-sale is, what tells so, what would move it up, and how it was assessed over time. */
export function MaturityView({ slug, at, today }: MaturityViewProps) {
  const { t } = useTranslation()
  const heading = useId()
  const query = useQuery(maturityQuery(slug, at))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={10} />}>
      {(maturity) =>
        maturity === null ? (
          <NoticePanel Icon={IconStairsUp} title={t('maturity.none')} />
        ) : (
          <div className={classes.columns}>
            <div className={classes.column}>
              <MaturityLadder maturity={maturity} />
              <NextStepPanel steps={maturity.nextSteps} />
              <QuestionPanel slug={slug} today={today} maturity={maturity} />
              <section aria-labelledby={heading} className={classes.history}>
                <h2 id={heading}>{t('maturity.assessments')}</h2>
                <ThingGrid
                  slug={slug}
                  at={at}
                  today={today}
                  kind="assessment"
                  base={ALL_LIVES}
                  order="-TAKEN_ON"
                />
              </section>
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
