import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { alignTrees } from '../align-trees'
import type { Moments } from '../compare-query'
import { treeNames } from '../tree-names'
import { type MomentTree, momentTreeQuery } from '../tree-query'
import { foldedKeys, treeRows } from '../tree-rows'
import { TreeGrid } from './tree-grid'
import classes from './tree-grid.module.css'

interface OrgTreePanelProps {
  readonly moments: Moments
  /** What the two moments are called. */
  readonly before: string
  readonly after: string
}

/** The teams, seats and people of two moments side by side. */
export function OrgTreePanel({ moments, before, after }: OrgTreePanelProps) {
  const { t } = useTranslation()
  const { slug, at, with: other } = moments
  const [was, is] = [useQuery(momentTreeQuery(slug, at)), useQuery(momentTreeQuery(slug, other))]
  const loading = <SkeletonRows rows={8} />
  return (
    <QueryView query={was} loading={<Panel title={t('compare.tree.title')}>{loading}</Panel>}>
      {(treeBefore) => (
        <QueryView query={is} loading={<Panel title={t('compare.tree.title')}>{loading}</Panel>}>
          {(treeAfter) => (
            <AlignedPanel
              treeBefore={treeBefore}
              treeAfter={treeAfter}
              before={before}
              after={after}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

/** How many rows are drawn at once: a thousand teams are not, until somebody asks. */
const PAGE = 200

interface AlignedPanelProps extends Pick<OrgTreePanelProps, 'after' | 'before'> {
  readonly treeBefore: MomentTree
  readonly treeAfter: MomentTree
}

function AlignedPanel({ treeBefore, treeAfter, before, after }: AlignedPanelProps) {
  const { t, i18n } = useTranslation()
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const trees = useMemo(
    () => alignTrees(treeBefore, treeAfter, i18n.language),
    [treeBefore, treeAfter, i18n.language],
  )
  const names = useMemo(() => treeNames(treeBefore, treeAfter), [treeBefore, treeAfter])
  const rows = treeRows(trees, toggled)
  const [most, setMost] = useState(PAGE)
  const folded = foldedKeys(trees)
  const showsMore = [...folded].some((key) => toggled.has(key))
  const differing =
    trees.roots.reduce((sum, root) => sum + root.differing, 0) +
    trees.seats.filter(({ marks }) => marks.length > 0).length
  return (
    <Panel
      title={t('compare.tree.title')}
      note={t('compare.tree.differing', { count: differing })}
      control={
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => setToggled(showsMore ? new Set() : folded)}
        >
          {t(showsMore ? 'compare.tree.differences' : 'compare.tree.all')}
        </Button>
      }
    >
      {rows.length === 0 ? (
        <p className={classes.note}>{t('compare.tree.empty')}</p>
      ) : (
        <TreeGrid
          rows={rows.slice(0, most)}
          names={names}
          before={before}
          after={after}
          onToggle={(key) => setToggled(withToggled(toggled, key))}
        />
      )}
      {rows.length > most && (
        <div className={classes.more}>
          <Button variant="default" size="xs" onClick={() => setMost(most + PAGE)}>
            {t('compare.tree.more', { count: rows.length - most })}
          </Button>
        </div>
      )}
    </Panel>
  )
}

function withToggled(toggled: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(toggled)
  if (!next.delete(key)) next.add(key)
  return next
}
