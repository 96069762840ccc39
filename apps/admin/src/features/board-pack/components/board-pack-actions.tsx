import { Button } from '@mantine/core'
import { IconFileSpreadsheet, IconLock, IconLockOpen, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BoardPack } from '../board-pack-query'
import classes from './board-pack-actions.module.css'

interface BoardPackActionsProps {
  readonly slug: string
  /** On which the pack is asked for. */
  readonly day: string
  readonly pack: NonNullable<BoardPack>
  readonly isFrozen: boolean
  readonly isOfScenario: boolean
  readonly onFreeze: (isFrozen: boolean) => void
}

/** Of which month and revision the pack is, and how it is frozen and taken along. */
export function BoardPackActions({
  slug,
  day,
  pack: { month, revision },
  isFrozen,
  isOfScenario,
  onFreeze,
}: BoardPackActionsProps) {
  const { t, i18n } = useTranslation()
  const language = i18n.language
  const asked = { organization: slug, asOf: day, revision: String(revision), language }
  return (
    <div className={classes.bar}>
      <p className={classes.moment}>
        <strong>{monthText(month, language)}</strong>{' '}
        {t(isFrozen ? 'boardPack.frozen' : 'boardPack.latest', { revision })}
      </p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={isFrozen ? <IconLockOpen size={16} /> : <IconLock size={16} />}
          onClick={() => onFreeze(!isFrozen)}
        >
          {t(isFrozen ? 'boardPack.thaw' : 'boardPack.freeze')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} />}
          onClick={() => window.print()}
        >
          {t('boardPack.print')}
        </Button>
        {!isOfScenario && (
          <Button
            component="a"
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} />}
            href={`/board-pack.xlsx?${new URLSearchParams(asked)}`}
            download
          >
            {t('boardPack.download')}
          </Button>
        )}
      </div>
    </div>
  )
}

function monthText(firstDay: string, language: string): string {
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language, format).format(new Date(firstDay))
}
