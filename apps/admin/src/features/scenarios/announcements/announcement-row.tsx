import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import classes from './announcement-panel.module.css'
import type { Announcement } from './announcements-query'

interface AnnouncementRowProps {
  readonly announcement: Announcement
  readonly isSelected: boolean
  /** Null for those who may not record anything. */
  readonly onSelect: ((isSelected: boolean) => void) | null
}

const TONES = { outdated: 'at-trigger', accepted: 'healthy', told: 'none' } as const

/** What one recipient is told, in their language, and how far that has come. */
export function AnnouncementRow({ announcement, isSelected, onSelect }: AnnouncementRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { name, language, lines, toldAt, toldBy, acceptedAt, note, isOutdated } = announcement
  const standing = isOutdated ? 'outdated' : acceptedAt !== null ? 'accepted' : 'told'
  return (
    <li className={classes.row}>
      {onSelect !== null && (
        <Checkbox
          aria-label={t('announcements.choose', { name })}
          checked={isSelected}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
      )}
      <div className={classes.text}>
        <div className={classes.top}>
          <span className={classes.name}>{name}</span>
          {toldAt !== null && (
            <ToneBadge tone={TONES[standing]}>{t(`announcements.${standing}`)}</ToneBadge>
          )}
        </div>
        <div lang={language}>
          {lines.map((line) => (
            <p key={line} className={classes.line}>
              {line}
            </p>
          ))}
        </div>
        {toldAt !== null && toldBy !== null && (
          <p className={classes.details}>
            {t('announcements.toldBy', { name: toldBy.name, at: formats.dateTime(toldAt) })}
            {note !== null && ` · ${note}`}
          </p>
        )}
      </div>
    </li>
  )
}
