import { ActionIcon } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBell } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { unseenCount } from '../inbox-items'
import { useInbox } from '../use-inbox'
import classes from './inbox-button.module.css'

const InboxSheet = lazy(async () => ({ default: (await import('./inbox-sheet')).InboxSheet }))

/** The bell, with how much is new; opens what it counts. */
export function InboxButton({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const [opened, { open, close }] = useDisclosure(false)
  const { items, seen, isLoading, error, markSeen } = useInbox(slug, opened)
  const count = unseenCount(items, seen)
  return (
    <>
      <ActionIcon
        className={classes.button}
        aria-haspopup="dialog"
        aria-label={count === 0 ? t('inbox.title') : t('inbox.unseen', { count })}
        onClick={open}
      >
        <IconBell size={20} stroke={1.6} aria-hidden="true" />
        {count > 0 && (
          <span className={classes.count} aria-hidden="true">
            {count > 99 ? '99+' : count}
          </span>
        )}
      </ActionIcon>
      <Suspense>
        {opened && (
          <InboxSheet
            slug={slug}
            items={items}
            seen={seen}
            isLoading={isLoading}
            error={error}
            onClose={() => {
              markSeen()
              close()
            }}
          />
        )}
      </Suspense>
    </>
  )
}
