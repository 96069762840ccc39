import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { ModelPicture } from '../structure-query'
import classes from './team-picture.module.css'

type Sizing = ModelPicture['sizing'][number]

/** How many teams are drawn, and how many seats of each role: the rest are told in a number. */
const MOST_TEAMS = 8
const MOST_SEATS = 12

/** The teams of a model as boxes with their seats: those that are there are full, those that it opens are outlined. */
export function TeamPicture({ sizing }: { readonly sizing: ModelPicture['sizing'] }) {
  const { t } = useTranslation()
  const teams = [...Map.groupBy(sizing, ({ teamId }) => teamId).entries()]
  return (
    <ul className={classes.teams} aria-label={t('structure.teams')}>
      {teams.slice(0, MOST_TEAMS).map(([id, lines]) => (
        <li key={id} className={classes.team}>
          <p className={classes.name}>{lines[0]?.teamName}</p>
          {lines
            .filter(({ present, opened }) => present + opened > 0)
            .map((line) => (
              <SeatLine key={line.family} line={line} />
            ))}
        </li>
      ))}
      {teams.length > MOST_TEAMS && (
        <li className={classes.rest}>
          {t('structure.moreTeams', { count: teams.length - MOST_TEAMS })}
        </li>
      )}
    </ul>
  )
}

function SeatLine({ line: { family, present, opened } }: { readonly line: Sizing }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const there = Math.ceil(present)
  const seats = Array.from({ length: Math.min(MOST_SEATS, there + opened) }, (_, place) =>
    place < there ? 'PRESENT' : 'OPENED',
  )
  return (
    <p className={classes.line}>
      <span className={classes.role}>{t(`choices.roleFamily.${family}`)}</span>
      <span className={classes.seats} aria-hidden="true">
        {seats.map((state, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- seats of a role are alike
          <i key={place} data-state={state} />
        ))}
      </span>
      <span className={classes.count}>
        {opened === 0
          ? t('compare.tree.fte', { fte: formats.number(present, 1) })
          : t('structure.seatsOpened', {
              seats: formats.number(present, 1),
              opened: formats.number(opened),
            })}
      </span>
    </p>
  )
}
