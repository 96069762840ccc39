import { useTranslation } from 'react-i18next'
import table from '@/components/plain-table.module.css'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import type { Backups } from '../named-backups-query'
import classes from './assignment-view.module.css'

interface LeaverTableProps {
  readonly slug: string
  readonly leavers: Backups['leavers']
}

/** What it comes to if each of them leaves: who lacks the most room first. */
export function LeaverTable({ slug, leavers }: LeaverTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ScrollSideways label={t('assignment.backups.leavers')}>
      <table className={`${table.table} ${classes.hires}`}>
        <thead>
          <tr>
            <th scope="col">{t('assignment.backups.leaver')}</th>
            <th scope="col">{t('assignment.backups.count')}</th>
            <th scope="col">{t('assignment.backups.busiest')}</th>
            <th scope="col">{t('assignment.backups.noRoom')}</th>
            <th scope="col">{t('assignment.backups.lacking')}</th>
            <th scope="col">{t('assignment.backups.needed')}</th>
          </tr>
        </thead>
        <tbody>
          {leavers.map(
            ({ position, accounts, highest, withoutRoom, missing, neededUtilisation }) => (
              <tr key={position.id}>
                <th scope="row">
                  <ThingLink slug={slug} kind="position" id={position.id}>
                    {position.title}
                  </ThingLink>
                </th>
                <td>{formats.number(accounts)}</td>
                <td>{highest === null ? '–' : formats.percent(highest)}</td>
                <td>{formats.number(withoutRoom)}</td>
                <td>{formats.number(missing, 1)}</td>
                <td>{neededUtilisation === null ? '–' : formats.percent(neededUtilisation)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </ScrollSideways>
  )
}
