import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { HireTrigger } from '../capacity-query'
import classes from './remedy-list.module.css'

interface RemedyListProps {
  readonly remedies: NonNullable<HireTrigger['shortage']>['remedies']
  readonly slug: string
}

/** So many are named; of the others it is told how many there are. */
const NAMED = 8

/** What helps until there are enough again, each with the seats or people that it is about. */
export function RemedyList({ remedies, slug }: RemedyListProps) {
  const { t } = useTranslation()
  return (
    <ul className={classes.remedies} aria-label={t('capacity.triggers.remedies')}>
      {remedies.map(({ key, positions, people }) => {
        // Who is away is known by name; other remedies are about seats.
        const names = people.length > 0 ? people.map(({ name }) => name) : titlesOf(positions)
        return (
          <li key={key}>
            <span className={classes.remedy}>{t(`capacity.triggers.remedy.${key}`)}</span>
            {names.slice(0, NAMED).map((name) => (
              <Link key={name} to="/$slug/roster" params={{ slug }} search={{ find: name }}>
                {name}
              </Link>
            ))}
            {names.length > NAMED && (
              <span>{t('capacity.triggers.more', { count: names.length - NAMED })}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function titlesOf(positions: readonly { readonly title: string }[]): readonly string[] {
  return [...new Set(positions.map(({ title }) => title))]
}
