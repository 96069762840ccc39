import { useTranslation } from 'react-i18next'
import { CreateButton } from '@/acts/create-button'
import table from '@/components/plain-table.module.css'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import type { NextHire } from '../next-hire-query'
import classes from './assignment-view.module.css'

interface NextHireTableProps {
  readonly slug: string
  readonly hires: readonly NextHire[]
}

/** So far apart what is proved of a hire's worth may be, in seats, and is one figure all the same. */
const SAME = 0.05

/** What one more CSM is worth by team, and the way to open the position. */
export function NextHireTable({ slug, hires }: NextHireTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const seats = (value: number): string => formats.number(value, 1)
  return (
    <ScrollSideways label={t('assignment.hire.title')}>
      <table className={`${table.table} ${classes.hires}`}>
        <thead>
          <tr>
            <th scope="col">{t('assignment.hire.team')}</th>
            <th scope="col">{t('assignment.hire.relieved')}</th>
            <th scope="col">{t('assignment.hire.within')}</th>
            <th scope="col">{t('assignment.highest')}</th>
            <th scope="col">{t('assignment.hire.takes')}</th>
            <th scope="col">{t('assignment.hire.cost')}</th>
            <th scope="col">{t('assignment.hire.act')}</th>
          </tr>
        </thead>
        <tbody>
          {hires.map((hire) => (
            <tr key={hire.team.id}>
              <th scope="row">
                <ThingLink slug={slug} kind="team" id={hire.team.id}>
                  {hire.team.name}
                </ThingLink>
              </th>
              <td>
                {seats(hire.relieved)}
                {hire.relievedAtMost - hire.relievedAtLeast > SAME && (
                  <span className={classes.range}>
                    {t('assignment.hire.between', {
                      least: seats(hire.relievedAtLeast),
                      most: seats(hire.relievedAtMost),
                    })}
                  </span>
                )}
              </td>
              <td>{formats.money(hire.revenueRelieved)}</td>
              <td>{formats.percent(hire.books.spread.highest ?? 0, { beside: 1 })}</td>
              <td>{formats.number(hire.accounts)}</td>
              <td>
                {hire.cost === null ? '–' : formats.money(hire.cost)}
                {hire.cost !== null && hire.costIsAssumed && (
                  <span className={classes.range}>{t('assignment.hire.assumed')}</span>
                )}
              </td>
              <td>
                <CreateButton
                  slug={slug}
                  kind="position"
                  told={{ team: hire.team.id, role: hire.role.id }}
                  isQuiet
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  )
}
