import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdminCapacityLineFragment } from '@/generated/graphql'
import { triggerPoint, UtilisationBar } from '@/charts/utilisation-bar'
import { useFormats } from '@/i18n/formats'
import type { Team } from '@/organisation/teams-query'
import { fullestLine } from '@/organisation/team-forest'
import classes from './team-row.module.css'

interface TeamRowProps {
  readonly team: Team
  /** The lines of the branch; undefined while they are fetched. */
  readonly lines: readonly AdminCapacityLineFragment[] | undefined
  readonly level: number
  readonly chosen: boolean
  /** Null for a team without teams below it. */
  readonly expanded: boolean | null
  readonly onChoose: () => void
  readonly onToggle: () => void
}

/** A team of the tree: people of the branch, open seats, and the role family that is fullest. */
export function TeamRow(props: TeamRowProps) {
  const { team, lines = [], level, chosen, expanded, onChoose, onToggle } = props
  const { t } = useTranslation()
  const formats = useFormats()
  const fullest = fullestLine(lines)
  const open = lines.reduce((sum, { openSeats }) => sum + openSeats, 0)
  const people = team.branchPeopleCount
  return (
    <div className={classes.row} data-chosen={chosen} style={{ '--level': level } as CSSProperties}>
      <span className={classes.team}>
        {expanded === null ? (
          <span className={classes.leaf} />
        ) : (
          <UnstyledButton
            className={classes.toggle}
            aria-expanded={expanded}
            aria-label={t(expanded ? 'teams.collapse' : 'teams.expand', { name: team.name })}
            onClick={onToggle}
          >
            <IconChevronRight size={16} stroke={1.8} />
          </UnstyledButton>
        )}
        <span className={classes.title}>
          <UnstyledButton
            className={classes.name}
            aria-current={chosen ? 'true' : undefined}
            onClick={onChoose}
          >
            {team.name}
          </UnstyledButton>
          <span className={classes.kind}>{t(`choices.teamKind.${team.kind}`)}</span>
        </span>
      </span>
      <span className={classes.number}>
        <span aria-hidden="true">{formats.number(people)}</span>
        <span className={classes.words}>{t('teams.people', { count: people })}</span>
      </span>
      <span className={classes.number} data-some={open > 0}>
        <span aria-hidden="true">{formats.number(open)}</span>
        <span className={classes.words}>{t('teams.open', { count: open })}</span>
      </span>
      <span className={classes.utilisation}>
        {fullest !== null && (
          <>
            <UtilisationBar
              utilisation={fullest.utilisation.value}
              band={fullest.band}
              trigger={triggerPoint(fullest)}
              compact
            />
            <span className={classes.family}>
              <span>{t(`choices.roleFamily.${fullest.family}`)}</span>
              <span>
                {fullest.utilisation.value === null
                  ? '—'
                  : formats.percent(fullest.utilisation.value, { beside: 1 })}
              </span>
            </span>
          </>
        )}
      </span>
    </div>
  )
}
