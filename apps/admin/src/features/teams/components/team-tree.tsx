import { useTranslation } from 'react-i18next'
import type { TeamCapacity } from '@/organisation/teams-query'
import type { TeamBranch } from '@/organisation/team-forest'
import { TeamRow } from './team-row'
import classes from './team-tree.module.css'

interface TeamTreeProps {
  readonly forest: readonly TeamBranch[]
  /** Undefined while it is fetched. */
  readonly capacity: TeamCapacity | undefined
  readonly chosenId: string | null
  readonly collapsed: ReadonlySet<string>
  readonly onChoose: (teamId: string) => void
  readonly onToggle: (teamId: string) => void
}

/** The teams as nested lists; each branch can be folded. */
export function TeamTree({ forest, ...rest }: TeamTreeProps) {
  const { t } = useTranslation()
  return (
    <>
      <div className={classes.head} aria-hidden="true">
        <span>{t('teams.columns.team')}</span>
        <span>{t('teams.columns.people')}</span>
        <span>{t('teams.columns.open')}</span>
        <span>{t('teams.columns.utilisation')}</span>
      </div>
      <Branches branches={forest} level={0} {...rest} />
    </>
  )
}

interface BranchesProps extends Omit<TeamTreeProps, 'forest'> {
  readonly branches: readonly TeamBranch[]
  readonly level: number
}

function Branches({ branches, level, ...rest }: BranchesProps) {
  const { capacity, chosenId, collapsed, onChoose, onToggle } = rest
  return (
    <ul className={classes.list}>
      {branches.map(({ team, children }) => {
        const expanded = !collapsed.has(team.id)
        return (
          <li key={team.id}>
            <TeamRow
              team={team}
              lines={capacity?.branch.get(team.id)}
              level={level}
              chosen={team.id === chosenId}
              expanded={children.length === 0 ? null : expanded}
              onChoose={() => onChoose(team.id)}
              onToggle={() => onToggle(team.id)}
            />
            {expanded && children.length > 0 && (
              <Branches branches={children} level={level + 1} {...rest} />
            )}
          </li>
        )
      })}
    </ul>
  )
}
