import { useTranslation } from 'react-i18next'
import { Logo } from '@/components/logo'
import { SideSheet } from '@/components/side-sheet'
import classes from './navigation-drawer.module.css'
import { NavigationLinks } from './navigation-links'

interface NavigationDrawerProps {
  readonly slug: string
  readonly opened: boolean
  readonly onClose: () => void
}

/** The navigation where the window has no room for it. */
export function NavigationDrawer({ slug, opened, onClose }: NavigationDrawerProps) {
  const { t } = useTranslation()
  return (
    <SideSheet opened={opened} side="left" title={<Logo withName />} onClose={onClose}>
      <div className={classes.content}>
        <nav aria-label={t('shell.navigation')}>
          <NavigationLinks slug={slug} onFollow={onClose} />
        </nav>
      </div>
    </SideSheet>
  )
}
