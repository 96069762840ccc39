import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import table from '@/components/plain-table.module.css'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { ShowMore } from '@/grid/show-more'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { StaleRows } from '@/grid/stale-rows'
import { useFormats } from '@/i18n/formats'
import type { AssignmentChoice } from '../assignment-choice'
import { assignmentMovesQuery } from '../assignment-query'
import classes from './assignment-view.module.css'
import { MoveRow } from './move-row'

interface MovesPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly choice: AssignmentChoice
}

/** Who moves, and what each move wins and pays. */
export function MovesPanel({ slug, at, choice }: MovesPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useInfiniteQuery(assignmentMovesQuery(slug, at, choice))
  const isWeighed = choice.weights !== null
  const count = query.data?.pages[0]?.moveCount ?? 0
  if (query.isSuccess && count === 0) return null
  return (
    <Panel title={t('assignment.who')} note={formats.number(count)}>
      <div className={classes.answer}>
        <p className={classes.hint}>
          {t(isWeighed ? 'assignment.whyWeighed' : 'assignment.whyLoad')}
        </p>
        <QueryView query={query} loading={<SkeletonRows rows={6} />}>
          {({ pages }) => (
            <StaleRows isStale={query.isPlaceholderData}>
              <ScrollSideways label={t('assignment.who')}>
                <table className={`${table.table} ${classes.moves}`}>
                  <thead>
                    <tr>
                      <th scope="col">{t('assignment.account')}</th>
                      <th scope="col">{t('assignment.from')}</th>
                      <th scope="col">{t('assignment.to')}</th>
                      <th scope="col">{t('assignment.wins')}</th>
                      <th scope="col">{t('assignment.together')}</th>
                      {isWeighed && (
                        <>
                          <th scope="col">{t('assignment.parts.load')}</th>
                          <th scope="col">{t('assignment.parts.revenue')}</th>
                          <th scope="col">{t('assignment.parts.relationship')}</th>
                          <th scope="col">{t('assignment.parts.timeZone')}</th>
                          <th scope="col">{t('assignment.parts.expertise')}</th>
                        </>
                      )}
                    </tr>
                  </thead>
                  <tbody>
                    {pages
                      .flatMap((page) => page?.moves ?? [])
                      .map((move) => (
                        <MoveRow
                          key={move.account.id}
                          slug={slug}
                          move={move}
                          isWeighed={isWeighed}
                        />
                      ))}
                  </tbody>
                </table>
              </ScrollSideways>
            </StaleRows>
          )}
        </QueryView>
      </div>
      <ShowMore query={query} />
    </Panel>
  )
}
