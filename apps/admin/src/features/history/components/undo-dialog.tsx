import { Button, Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { Dialog } from '@/forms/dialog'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ProposedPlanView } from '@/plans/proposed-plan-dialog'
import { RefusedAlert } from '@/plans/refused-alert'
import { type Undoing, undoQuery } from '../history-query'
import type { Revision } from '@/timeline/timeline-query'
import { useRevisionWords } from '@/timeline/use-revision-words'

interface UndoDialogProps {
  readonly slug: string
  readonly revision: Revision
  readonly onClose: () => void
}

/** The plan that undoes a revision, previewed; with later ones in its way, which they are first. */
export function UndoDialog({ slug, revision: { revision }, onClose }: UndoDialogProps) {
  const { t } = useTranslation()
  const [revisions, setRevisions] = useState<readonly number[]>([revision])
  const query = useQuery(undoQuery(slug, revisions))
  const title = t('history.undoRevision', { revision })
  return (
    <Dialog title={title} onClose={onClose}>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(undoing) =>
          undoing?.plan == null ? (
            <InTheWay
              undoing={undoing}
              onClose={onClose}
              onMore={(later) => setRevisions([...revisions, ...later])}
            />
          ) : (
            <ProposedPlanView slug={slug} title={title} plan={undoing.plan} onClose={onClose} />
          )
        }
      </QueryView>
    </Dialog>
  )
}

interface InTheWayProps {
  readonly undoing: Undoing | null
  readonly onClose: () => void
  readonly onMore: (later: readonly number[]) => void
}

/** Why there is no plan, and the later revisions that can be undone too. */
function InTheWay({ undoing, onClose, onMore }: InTheWayProps) {
  const { t } = useTranslation()
  const wordsOf = useRevisionWords()
  const later = undoing?.inTheWay ?? []
  if (later.length === 0) return <RefusedAlert messages={[undoing?.error?.message ?? '']} />
  return (
    <Stack gap="md">
      <p>{t('history.inTheWay', { count: later.length })}</p>
      <RowList
        none={t('history.none')}
        rows={later.map((entry) => ({
          key: entry.id,
          name: entry.title,
          aside: t('history.revision', { revision: entry.revision }),
          details: wordsOf(entry),
        }))}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('plan.back')}
        </Button>
        <Button onClick={() => onMore(later.map(({ revision }) => revision))}>
          {t('history.undoThese')}
        </Button>
      </Group>
    </Stack>
  )
}
