import { IconChevronRight } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { TreeMark } from '../align-trees'
import { formerName, type TreeNames } from '../tree-names'
import type { NodeRow, TreeRow } from '../tree-rows'
import classes from './tree-grid.module.css'
import { TreeSideCell } from './tree-side-cell'

const tones: Readonly<Record<TreeMark, string>> = {
  NEW: 'healthy',
  GONE: 'over',
  MOVED: 'under',
  RENAMED: 'none',
  FILLED: 'healthy',
  VACATED: 'over',
  REFILLED: 'at-trigger',
  RESIZED: 'none',
  REPORTING: 'none',
}

interface TreeGridRowProps {
  readonly row: TreeRow
  readonly names: TreeNames
  /** Whether Tab leads to it. */
  readonly active: boolean
  readonly onFocus: () => void
  readonly onToggle: () => void
}

/** A team, a seat, or how many seats are alike: what it is, what is different of it, and how it stands on each side. */
export function TreeGridRow(props: TreeGridRowProps) {
  const { row, names, active, onFocus, onToggle } = props
  const { t } = useTranslation()
  const { level, place, siblings, expanded } = row
  return (
    <tr
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={expanded ?? undefined}
      tabIndex={active ? 0 : -1}
      className={classes.row}
      data-kind={row.kind}
      style={{ '--level': level - 1 } as CSSProperties}
      onFocus={onFocus}
      onClick={expanded === null ? undefined : onToggle}
    >
      <td className={classes.thing}>
        {expanded === null ? (
          <span className={classes.leaf} />
        ) : (
          <IconChevronRight className={classes.sign} size={16} stroke={1.8} aria-hidden="true" />
        )}
        {row.kind === 'ALIKE' ? (
          <span className={classes.alike}>{t('compare.tree.alike', { count: row.count })}</span>
        ) : (
          <span className={classes.name}>
            <NodeName row={row} /> <Marks row={row} names={names} />
          </span>
        )}
      </td>
      {row.kind === 'ALIKE' ? (
        <td colSpan={2} className={classes.none}>
          {t('compare.tree.asBefore')}
        </td>
      ) : (
        <>
          <TreeSideCell row={row} side="before" names={names} />
          <TreeSideCell row={row} side="after" names={names} />
        </>
      )}
    </tr>
  )
}

function NodeName({ row }: { readonly row: NodeRow }) {
  const { t } = useTranslation()
  if (row.kind === 'SEAT') return (row.node.after ?? row.node.before)?.title
  const { node } = row
  return (
    <>
      {(node.after ?? node.before)?.name}
      {node.differing === 0 && node.alike > 0 && (
        <span className={classes.alike}> {t('compare.tree.alike', { count: node.alike })}</span>
      )}
    </>
  )
}

function Marks({ row, names }: { readonly row: NodeRow; readonly names: TreeNames }) {
  const { t } = useTranslation()
  return row.node.marks.map((mark) => {
    const name = formerName(row, mark, names)
    return (
      <span key={mark} className={classes.mark} data-tone={tones[mark]}>
        {name === null
          ? t(`compare.tree.marks.${mark}`)
          : t(`compare.tree.from`, { mark: t(`compare.tree.marks.${mark}`), name })}
      </span>
    )
  })
}
