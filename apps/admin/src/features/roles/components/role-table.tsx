import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import { useMay } from '@/viewer/viewer-query'
import type { RoleFamilyGroup } from '../role-rows'
import classes from './role-table.module.css'

interface RoleTableProps {
  readonly slug: string
  readonly groups: readonly RoleFamilyGroup[]
}

const numbers = ['seats', 'people', 'open'] as const

/** The roles by family, from the first step up, with their seats and people. */
export function RoleTable({ slug, groups }: RoleTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const mayLookBack = useMay(slug, 'audit.read')
  return (
    <ScrollSideways label={t('roles.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('roles.columns.role')}</th>
            <th scope="col">{t('roles.columns.level')}</th>
            {numbers.map((column) => (
              <th scope="col" key={column} className={classes.number}>
                {t(`roles.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ family, rows, ladder }) => (
          <tbody key={family}>
            <tr>
              <th scope="rowgroup" colSpan={2 + numbers.length} className={classes.family}>
                {t(`choices.roleFamily.${family}`)}
                {ladder.length > 0 && (
                  <span className={classes.ladder}>
                    {`${t('roles.ladder')}: ${ladder.join(' → ')}`}
                  </span>
                )}
              </th>
            </tr>
            {rows.map(({ role, seats, people, openFte }) => (
              <tr key={role.id}>
                <th scope="row" className={classes.role}>
                  <Link to="/$slug/roster" params={{ slug }} search={{ find: role.name }}>
                    {role.name}
                  </Link>
                  {mayLookBack && (
                    <Link
                      className={classes.history}
                      to="/$slug/history"
                      params={{ slug }}
                      search={{ thing: role.id }}
                      aria-label={t('roles.history', { name: role.name })}
                    >
                      {t('history.open')}
                    </Link>
                  )}
                </th>
                <td>
                  {[
                    formats.number(role.level + 1),
                    ...(role.layer === null ? [] : [t(`choices.leadershipLayer.${role.layer}`)]),
                  ].join(' · ')}
                </td>
                <td className={classes.number}>{formats.number(seats)}</td>
                <td className={classes.number}>{formats.number(people)}</td>
                <td className={classes.number} data-some={openFte > 0}>
                  {formats.number(openFte, 2)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollSideways>
  )
}
