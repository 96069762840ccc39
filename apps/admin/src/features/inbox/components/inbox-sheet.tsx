import { Button } from '@mantine/core'
import { IconBellCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { SideSheet } from '@/components/side-sheet'
import { FormAlert } from '@/forms/form-alert'
import { presentOpener, returnFocus } from '@/forms/return-focus'
import { SkeletonRows } from '@/grid/skeleton-rows'
import type { InboxItem } from '../inbox-items'
import { InboxRow } from './inbox-row'
import classes from './inbox-sheet.module.css'

interface InboxSheetProps {
  readonly slug: string
  readonly items: readonly InboxItem[]
  readonly seen: readonly string[]
  readonly isLoading: boolean
  readonly error: Error | null
  readonly onClose: () => void
}

const kinds = ['APPROVAL', 'SCHEDULE', 'TRIGGER', 'FINDING'] as const
/** So many of a kind are shown; the page of findings has the others. */
const SHOWN = 12

/** What waits for the viewer, what fired and what is wrong; what they have not seen is marked. */
export function InboxSheet({ slug, items, seen, isLoading, error, onClose }: InboxSheetProps) {
  const { t } = useTranslation()
  // What is new stays marked while it is looked at.
  const [known] = useState(() => new Set(seen))
  const [opener] = useState(presentOpener)
  useEffect(() => () => returnFocus(opener), [opener])
  return (
    <SideSheet opened side="right" title={t('inbox.title')} onClose={onClose}>
      <FormAlert error={error} />
      {kinds.map((kind) => {
        const rows = items
          .filter((item) => item.kind === kind)
          .toSorted((a, b) => Number(known.has(a.key)) - Number(known.has(b.key)))
        if (rows.length === 0) return null
        return (
          <section key={kind} aria-label={t(`inbox.kinds.${kind}`)}>
            <h3 className={classes.heading}>{t(`inbox.kinds.${kind}`)}</h3>
            <ul className={classes.list}>
              {rows.slice(0, SHOWN).map((item) => (
                <InboxRow
                  key={item.key}
                  slug={slug}
                  item={item}
                  isNew={!known.has(item.key)}
                  onFollow={onClose}
                />
              ))}
            </ul>
            {kind === 'FINDING' && rows.length > SHOWN && (
              <Button
                variant="subtle"
                size="compact-sm"
                className={classes.all}
                onClick={onClose}
                renderRoot={(props) => <Link to="/$slug/findings" params={{ slug }} {...props} />}
              >
                {t('inbox.allFindings')}
              </Button>
            )}
          </section>
        )
      })}
      {isLoading && <SkeletonRows rows={4} />}
      {!isLoading && error === null && items.length === 0 && (
        <NoticePanel
          Icon={IconBellCheck}
          title={t('inbox.none')}
          text={t('inbox.noneExplanation')}
        />
      )}
    </SideSheet>
  )
}
