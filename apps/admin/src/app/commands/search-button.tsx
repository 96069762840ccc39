import { Kbd, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { paletteKey } from './palette-key'
import classes from './search-button.module.css'

/** Opens the palette; looks like the field that it opens. */
export function SearchButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation()
  return (
    <UnstyledButton className={classes.button} onClick={onOpen} aria-haspopup="dialog">
      <IconSearch size={18} stroke={1.7} aria-hidden="true" />
      <span className={classes.text}>{t('commands.search')}</span>
      <span className={classes.keys} aria-hidden="true">
        <Kbd size="xs">{paletteKey}</Kbd>
        <Kbd size="xs">K</Kbd>
      </span>
    </UnstyledButton>
  )
}
