import { Button } from '@mantine/core'
import { IconMessage } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SideSheet } from '@/components/side-sheet'
import { scenarioCommentsQuery } from '../scenario-people-query'
import { CommentThreads } from './comment-threads'

interface ChangeCommentsProps {
  readonly scenarioId: string
  readonly changeId: string
  readonly title: string
}

/** How much is said of a change and not settled, and beside the page what that is. */
export function ChangeComments({ scenarioId, changeId, title }: ChangeCommentsProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const { data = [] } = useQuery(scenarioCommentsQuery(scenarioId))
  const threads = data.filter((thread) => thread.changeId === changeId)
  const count = threads
    .filter(({ resolvedAt }) => resolvedAt === null)
    .reduce((sum, { isRemoved, replies }) => sum + (isRemoved ? 0 : 1) + replies.length, 0)
  return (
    <>
      <Button
        size="compact-sm"
        h="auto"
        mih="1.625rem"
        variant="default"
        leftSection={<IconMessage size={15} aria-hidden="true" />}
        aria-label={t('scenarioPeople.ofChange', { title, count })}
        onClick={() => setOpened(true)}
      >
        {count}
      </Button>
      <SideSheet opened={opened} side="right" title={title} onClose={() => setOpened(false)}>
        <CommentThreads scenarioId={scenarioId} changeId={changeId} threads={threads} />
      </SideSheet>
    </>
  )
}
