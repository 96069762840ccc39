import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { ownerName } from '@/components/owner-name'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { daysAfter } from '@/dates/calendar-days'
import { AdminBeforeLossDocument } from '@/generated/graphql'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { workQuery } from '../work-query'
import classes from './quarter-calendar.module.css'

interface BeforeLossProps {
  readonly slug: string
  readonly at: Moment
  readonly id: string
  /** The day after its last one. */
  readonly end: string
}

/** How long before the end an account is looked at, in days. */
const BEFORE = [365, 180, 90, 30, 1]

/** How an account stood in the year before it left: its health, who answered for it, what it paid, what was wrong. */
export function BeforeLoss({ slug, at, id, end }: BeforeLossProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const days = BEFORE.map((before) => daysAfter(end, -before))
  const query = useQuery(workQuery('before-loss', AdminBeforeLossDocument, { slug, at, id, days }))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(answer) => (
        <ScrollSideways label={t('work.whatPreceded')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('grid.times.day')}</th>
                <th scope="col">{t('customers.columns.health')}</th>
                <th scope="col">{t('customers.columns.csm')}</th>
                <th scope="col">{t('customers.columns.acv')}</th>
                <th scope="col">{t('work.escalationsOpen')}</th>
              </tr>
            </thead>
            <tbody>
              {(answer?.moments ?? []).map(({ asOf, account }) => (
                <tr key={asOf}>
                  <th scope="row">{formats.date(asOf)}</th>
                  {account === null ? (
                    <td colSpan={4}>{t('work.notYet')}</td>
                  ) : (
                    <>
                      <td>
                        {account.health?.level
                          ? `${t(`customers.levels.${account.health.level}`)} · ${formats.number(account.health.score ?? 0)}`
                          : '—'}
                      </td>
                      <td>{ownerName(account.csm) ?? t('customers.nobody')}</td>
                      <td>{formats.money(account.acv)}</td>
                      <td>{formats.number(account.escalations.totalCount)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollSideways>
      )}
    </QueryView>
  )
}
