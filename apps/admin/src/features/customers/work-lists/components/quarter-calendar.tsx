import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { daysAfter } from '@/dates/calendar-days'
import { AdminQuarterDocument } from '@/generated/graphql'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import { nextContactsQuery } from '../next-contacts-query'
import { mondayOf, quarterEnd, quarterWeeks } from '../quarter-weeks'
import { workQuery } from '../work-query'
import classes from './quarter-calendar.module.css'

interface QuarterCalendarProps {
  readonly slug: string
  readonly at: Moment
  readonly day: string
}

/** How far back the contact was that said when the next one is, in days. */
const CONTACTS_SINCE = 180
/** What a week names; how many more there are is told. */
const NAMED = 4

/** The next thirteen weeks: the contacts that are planned, the contracts that end, and who is away. */
export function QuarterCalendar({ slug, at, day }: QuarterCalendarProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const from = mondayOf(day)
  const asked = { from, before: quarterEnd(from) }
  const query = useQuery(workQuery('quarter', AdminQuarterDocument, { slug, at, ...asked }))
  const contacts = useQuery(nextContactsQuery(slug, at, daysAfter(day, -CONTACTS_SINCE)))
  const link = (kind: 'account' | 'person', id: string, name: string): ReactNode => (
    <ThingLink slug={slug} kind={kind} id={id}>
      {name}
    </ThingLink>
  )
  const waiting = <SkeletonRows rows={13} />
  return (
    <Panel title={t('work.quarter')}>
      <QueryView query={query} loading={waiting}>
        {(answer) => (
          <QueryView query={contacts} loading={waiting}>
            {(planned) =>
              answer && (
                <ScrollSideways label={t('work.quarter')}>
                  <table className={classes.table}>
                    <thead>
                      <tr>
                        <th scope="col">{t('work.week')}</th>
                        <th scope="col">{t('work.contactsPlanned')}</th>
                        <th scope="col">{t('work.contractsEnding')}</th>
                        <th scope="col">{t('work.away')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {quarterWeeks(from, planned, answer.accounts.nodes, answer.leaves.nodes).map(
                        (week) => (
                          <tr key={week.from}>
                            <th scope="row">{formats.date(week.from)}</th>
                            <Names
                              names={week.contacts.flatMap(({ id, account }) =>
                                account === null
                                  ? []
                                  : [{ id, name: link('account', account.id, account.name) }],
                              )}
                            />
                            <Names
                              names={week.renewals.map(({ id, name }) => ({
                                id,
                                name: link('account', id, name),
                              }))}
                            />
                            <Names
                              names={week.leaves.flatMap(({ id, person }) =>
                                person === null
                                  ? []
                                  : [{ id, name: link('person', person.id, person.name) }],
                              )}
                            />
                          </tr>
                        ),
                      )}
                    </tbody>
                  </table>
                </ScrollSideways>
              )
            }
          </QueryView>
        )}
      </QueryView>
    </Panel>
  )
}

interface NamesProps {
  readonly names: readonly { readonly id: string; readonly name: ReactNode }[]
}

function Names({ names }: NamesProps) {
  const { t } = useTranslation()
  const rest = names.length - NAMED
  return (
    <td>
      <ul className={classes.names}>
        {names.slice(0, NAMED).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {rest > 0 && <li className={classes.rest}>{t('work.andMore', { count: rest })}</li>}
      </ul>
    </td>
  )
}
