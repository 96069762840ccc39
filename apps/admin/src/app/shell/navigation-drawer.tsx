import { Drawer } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LanguageMenu } from '@/components/language-menu'
import { Logo } from '@/components/logo'
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
    <Drawer
      opened={opened}
      onClose={onClose}
      size="18rem"
      title={<Logo withName />}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <nav aria-label={t('shell.navigation')}>
        <NavigationLinks slug={slug} onFollow={onClose} />
      </nav>
      <LanguageMenu />
    </Drawer>
  )
}
