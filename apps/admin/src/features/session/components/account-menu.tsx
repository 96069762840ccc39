import { Menu, Text, UnstyledButton } from '@mantine/core'
import { IconBook2, IconKeyboard, IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Initials } from '@/components/initials'
import { themeChoices, useThemeChoice } from '@/components/theme-choice'
import { changeLanguage, type Language, languages } from '@/i18n/start-i18n'
import { signOut } from '../sign-in'
import classes from './account-menu.module.css'
import { ChoiceItems } from './choice-items'

interface AccountMenuProps {
  readonly name: string
  readonly email: string | null
  /** The organization that is shown; null on pages that are about none. */
  readonly slug?: string | null
  readonly onShortcuts?: () => void
  readonly onSignedOut: () => void
}

const spoken = Object.keys(languages) as readonly Language[]

/** Who is signed in, how they see the app, and the ways to their own. */
export function AccountMenu({
  name,
  email,
  slug = null,
  onShortcuts,
  onSignedOut,
}: AccountMenuProps) {
  const { t, i18n } = useTranslation()
  const [theme, setTheme] = useThemeChoice()
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: (leadsTo) => {
      if (leadsTo === null) onSignedOut()
      else window.location.assign(leadsTo)
    },
    onError: onSignedOut,
  })
  return (
    <Menu width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t('session.account', { name })}>
          <Initials name={name} large />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown}>
        <div className={classes.who}>
          <Text fw={600} truncate>
            {name}
          </Text>
          <Text size="sm" c="dimmed" truncate>
            {email}
          </Text>
        </div>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/account"
          leftSection={<IconUserCircle size={16} stroke={1.7} />}
        >
          {t('session.yourAccount')}
        </Menu.Item>
        {onShortcuts !== undefined && (
          <Menu.Item
            leftSection={<IconKeyboard size={16} stroke={1.7} />}
            rightSection={<kbd className={classes.key}>?</kbd>}
            onClick={onShortcuts}
          >
            {t('commands.shortcuts.title')}
          </Menu.Item>
        )}
        {slug !== null && (
          <Menu.Item
            leftSection={<IconBook2 size={16} stroke={1.7} />}
            renderRoot={(props) => <Link to="/$slug/glossary" params={{ slug }} {...props} />}
          >
            {t('glossary.title')}
          </Menu.Item>
        )}
        <ChoiceItems
          label={t('shell.theme')}
          choices={themeChoices.map((value) => ({
            value,
            label: t(`shell.themes.${value}`),
          }))}
          value={theme}
          onChange={setTheme}
        />
        <ChoiceItems
          label={t('shell.language')}
          choices={spoken.map((value) => ({
            value,
            label: languages[value],
            lang: value,
          }))}
          value={i18n.language as Language}
          onChange={(language) => void changeLanguage(language)}
        />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} stroke={1.7} />}
          disabled={leave.isPending}
          onClick={() => leave.mutate()}
        >
          {t('session.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
