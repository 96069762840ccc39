import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './show-more.module.css'

interface ShowMoreProps {
  /** The list's question, page by page. */
  readonly query: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    fetchNextPage(): unknown
  }
}

/** The way to the next page of a list, below it; nothing when all of it is shown. */
export function ShowMore({ query }: ShowMoreProps) {
  const { t } = useTranslation()
  if (!query.hasNextPage) return null
  return (
    <div className={classes.footer}>
      <Button
        variant="default"
        loading={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {t('shell.more')}
      </Button>
    </div>
  )
}
