import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import type { ForecastCategory } from '@/generated/graphql'
import { type CallableRenewal, isCallable, renewalKey } from '../call-change'
import { type CalledQuestion, calledRenewalsQuery, type ForecastCall } from '../renewals-query'
import type { CalledFields } from '../use-called-filter'
import { CallDialog } from './call-dialog'
import { CalledFilters } from './called-filters'
import { CalledTable } from './called-table'
import classes from './called-table.module.css'

interface CalledPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly call: ForecastCall
  readonly question: CalledQuestion
  readonly fields: CalledFields
}

/** What is about to be called, and how. */
interface Calling {
  readonly renewals: readonly CallableRenewal[]
  readonly category: ForecastCategory | null
}

const NONE: ReadonlySet<string> = new Set()

/** The contracts that are up: each is called in its row, and several that are chosen at once. */
export function CalledPanel(props: CalledPanelProps) {
  const { slug, at, today, call, question, fields } = props
  const { t } = useTranslation()
  const query = useInfiniteQuery(calledRenewalsQuery(slug, at, question))
  const [chosen, setChosen] = useState(NONE)
  const [calling, setCalling] = useState<Calling | null>(null)
  const total = query.data?.pages[0]?.total
  return (
    <Panel
      title={t('renewals.list')}
      note={total !== undefined && t('renewals.contracts', { count: total })}
    >
      <CalledFilters call={call} fields={fields} />
      <QueryView query={query} loading={<SkeletonRows rows={8} />}>
        {({ pages }) => {
          const renewals = pages.flatMap(({ nodes }) => nodes)
          const callable = renewals.filter(isCallable)
          const picked = callable.filter((each) => chosen.has(renewalKey(each)))
          return (
            <>
              {picked.length > 0 && (
                <div className={classes.chosen}>
                  <span>{t('renewals.chosen', { count: picked.length })}</span>
                  <Button
                    size="xs"
                    onClick={() => setCalling({ renewals: picked, category: 'COMMIT' })}
                  >
                    {t('renewals.callChosen')}
                  </Button>
                </div>
              )}
              <CalledTable
                slug={slug}
                renewals={renewals}
                chosen={chosen}
                onChoose={setChosen}
                onCall={(renewal, category) => setCalling({ renewals: [renewal], category })}
              />
              {query.hasNextPage && (
                <div className={classes.footer}>
                  <Button
                    variant="default"
                    loading={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {t('renewals.more')}
                  </Button>
                </div>
              )}
            </>
          )
        }}
      </QueryView>
      {calling !== null && (
        <CallDialog
          slug={slug}
          today={today}
          renewals={calling.renewals}
          category={calling.category}
          onClose={() => {
            setCalling(null)
            setChosen(NONE)
          }}
        />
      )}
    </Panel>
  )
}
