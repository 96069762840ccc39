import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TreeNames } from '../tree-names'
import { treeMove } from '../tree-keys'
import type { TreeRow } from '../tree-rows'
import classes from './tree-grid.module.css'
import { TreeGridRow } from './tree-grid-row'

interface TreeGridProps {
  readonly rows: readonly TreeRow[]
  readonly names: TreeNames
  /** What the two sides are called. */
  readonly before: string
  readonly after: string
  readonly onToggle: (key: string) => void
}

/** Teams and seats of two sides, row by row; the arrows go through it, open and fold. */
export function TreeGrid({ rows, names, before, after, onToggle }: TreeGridProps) {
  const { t } = useTranslation()
  const grid = useRef<HTMLTableElement>(null)
  const [chosen, choose] = useState<string | null>(null)
  // A row that was folded away gives the place in the order of Tab to the first.
  const active = rows.find(({ key }) => key === chosen)?.key ?? rows[0]?.key ?? ''
  const press = (key: string): boolean => {
    const move = treeMove(rows, active, key)
    if (move === null) return false
    if ('toggle' in move) {
      onToggle(move.toggle)
    } else {
      const index = rows.findIndex((row) => row.key === move.to)
      grid.current?.tBodies[0]?.rows[index]?.focus()
    }
    return true
  }
  return (
    <table
      ref={grid}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- WAI-ARIA's own way
      role="treegrid"
      aria-label={t('compare.tree.title')}
      className={classes.tree}
      onKeyDown={(event) => {
        const { altKey, ctrlKey, metaKey, key } = event
        if (!altKey && !ctrlKey && !metaKey && press(key)) event.preventDefault()
      }}
    >
      <thead>
        <tr className={classes.head}>
          <th scope="col">{t('compare.tree.thing')}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TreeGridRow
            key={row.key}
            row={row}
            names={names}
            active={row.key === active}
            onFocus={() => choose(row.key)}
            onToggle={() => onToggle(row.key)}
          />
        ))}
      </tbody>
    </table>
  )
}
