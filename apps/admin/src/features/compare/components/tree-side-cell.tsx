import { useTranslation } from 'react-i18next'
import { bandTone } from '@/charts/band-badge'
import { useFormats } from '@/i18n/formats'
import type { TreeSeat } from '../align-trees'
import type { TreeNames } from '../tree-names'
import type { TeamFigures } from '../tree-query'
import type { NodeRow } from '../tree-rows'
import classes from './tree-grid.module.css'

interface TreeSideCellProps {
  readonly row: NodeRow
  readonly side: 'after' | 'before'
  readonly names: TreeNames
}

/** How a row stands on one side: the figures of a team, who sits in a seat, nothing where it is not there. */
export function TreeSideCell({ row, side, names }: TreeSideCellProps) {
  const { t } = useTranslation()
  const absent = row.node[side] === null
  const figures = names[side === 'before' ? 'figuresBefore' : 'figuresAfter'].get(row.node.id)
  return (
    <td className={classes.side} data-absent={absent}>
      <span className={classes.label}>{t(`plan.${side}`)}</span>
      {absent
        ? t('compare.tree.notThere')
        : row.kind === 'TEAM'
          ? figures && <TeamSide figures={figures} />
          : row.node[side] && <SeatSide seat={row.node[side]} />}
    </td>
  )
}

function TeamSide({ figures }: { readonly figures: TeamFigures }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { people, openSeats, accounts, fullest } = figures
  const utilisation = fullest?.utilisation.value ?? null
  return (
    <span className={classes.figures}>
      <span>{t('teams.people', { count: people })}</span>
      <span>{t('teams.open', { count: openSeats })}</span>
      {fullest !== null && utilisation !== null && (
        <span className={classes.utilisation} data-tone={bandTone(fullest.band)}>
          {t(`choices.roleFamily.${fullest.family}`)} {formats.percent(utilisation, { beside: 1 })}
        </span>
      )}
      <span>{t('effects.accounts', { count: accounts })}</span>
    </span>
  )
}

function SeatSide({ seat: { fte, holders } }: { readonly seat: TreeSeat }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const size = fte === 1 ? '' : ` · ${t('compare.tree.fte', { fte: formats.number(fte, 2) })}`
  if (holders.length === 0) {
    return (
      <span className={classes.open}>
        {t('compare.tree.open')}
        {size}
      </span>
    )
  }
  const names = holders.map((holder) =>
    holder.fte === fte
      ? holder.name
      : `${holder.name} (${t('compare.tree.fte', { fte: formats.number(holder.fte, 2) })})`,
  )
  return (
    <span>
      {formats.list(names)}
      {size}
    </span>
  )
}
