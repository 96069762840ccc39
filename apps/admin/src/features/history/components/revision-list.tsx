import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAddressCount } from '@/address/use-address-count'
import { keepFocusAround } from '@/forms/return-focus'
import { RowList } from '@/grid/row-list'
import { IfMay } from '@/viewer/if-may'
import type { Revision } from '@/timeline/timeline-query'
import { useRevisionWords } from '@/timeline/use-revision-words'
import classes from './history-view.module.css'
import { RevisionChanges } from './revision-changes'

interface RevisionListProps {
  readonly slug: string
  readonly revisions: readonly Revision[]
  readonly onUndo: (revision: Revision) => void
}

/** Revisions: what each was for, who made it, and on demand what it changed; the open one is in the address. */
export function RevisionList({ slug, revisions, onUndo }: RevisionListProps) {
  const { t } = useTranslation()
  const wordsOf = useRevisionWords()
  const [open, setOpen] = useAddressCount('revision', 0)
  return (
    <RowList
      none={t('history.none')}
      rows={revisions.map((entry) => {
        const { id, revision, title } = entry
        const isOpen = open === revision
        const action = t(isOpen ? 'history.hide' : 'history.changes')
        return {
          key: id,
          name: title,
          aside: t('history.revision', { revision }),
          details: wordsOf(entry),
          more: (
            <>
              <div className={classes.actions}>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-expanded={isOpen}
                  aria-label={t('history.changesOf', { action, revision, title })}
                  onClick={() => setOpen(isOpen ? undefined : revision)}
                >
                  {action}
                </Button>
                {revision > 1 && (
                  <IfMay act="APPLY">
                    <Button
                      ref={keepFocusAround}
                      size="compact-sm"
                      variant="default"
                      aria-label={t('history.undoOf', { revision, title })}
                      onClick={() => onUndo(entry)}
                    >
                      {t('history.undo')}
                    </Button>
                  </IfMay>
                )}
              </div>
              {isOpen && <RevisionChanges slug={slug} entry={entry} />}
            </>
          ),
        }
      })}
    />
  )
}
