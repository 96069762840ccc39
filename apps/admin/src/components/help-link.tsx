import { ActionIcon, Tooltip } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { Link, useLocation, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { guideOf } from './guide-of'

/** Leads to the guide of the page; nothing where there is none. */
export function HelpLink() {
  const { t } = useTranslation()
  const { slug } = useParams({ strict: false })
  const path = useLocation({ select: ({ pathname }) => pathname })
  const guide = guideOf(path)
  if (slug === undefined || guide === null) return null
  return (
    <Tooltip label={t('help.open')}>
      <ActionIcon
        aria-label={t('help.open')}
        renderRoot={(props) => <Link to="/$slug/help/$guide" params={{ slug, guide }} {...props} />}
      >
        <IconHelpCircle size={20} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  )
}
