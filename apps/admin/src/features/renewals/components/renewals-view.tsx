import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { IconCalendarRepeat } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FigureStripSkeleton } from '@/charts/figure-strip'
import { NoticePanel } from '@/components/notice-panel'
import { QueryView } from '@/components/query-view'
import { forecastCallQuery } from '../renewals-query'
import { type ShowBehind, useCalledFilter } from '../use-called-filter'
import { AccuracyPanel } from './accuracy-panel'
import { CallFigures } from './call-figures'
import { CallGap } from './call-gap'
import { CallMonths } from './call-months'
import { CallOwners } from './call-owners'
import { CalledPanel } from './called-panel'
import { MovementPanel } from './movement-panel'
import '../status-colours.css'
import classes from './renewals-view.module.css'

interface RenewalsViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The forecast call: what is called, by month and owner; the contracts; what moved; how far calls came true. */
export function RenewalsView({ slug, at, today }: RenewalsViewProps) {
  const { t } = useTranslation()
  const { question, fields, show } = useCalledFilter()
  const list = useRef<HTMLDivElement>(null)
  const query = useQuery(forecastCallQuery(slug, at))
  const onShow: ShowBehind = (behind) => {
    show(behind)
    list.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <div className={classes.stack}>
      <QueryView query={query} loading={<FigureStripSkeleton />}>
        {(call) =>
          call === null ? (
            <NoticePanel Icon={IconCalendarRepeat} title={t('renewals.none')} />
          ) : (
            <>
              <CallFigures call={call} />
              <div className={classes.columns}>
                <CallMonths call={call} onShow={onShow} />
                <CallGap call={call} onShow={onShow} />
              </div>
              <CallOwners call={call} onShow={onShow} />
              <div ref={list}>
                <CalledPanel
                  slug={slug}
                  at={at}
                  today={today}
                  call={call}
                  question={question}
                  fields={fields}
                />
              </div>
            </>
          )
        }
      </QueryView>
      <MovementPanel slug={slug} at={at} today={today} />
      <AccuracyPanel slug={slug} at={at} onShow={onShow} />
    </div>
  )
}
