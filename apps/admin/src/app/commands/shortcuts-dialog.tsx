import { Kbd, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { goKeys } from './go-keys'
import { paletteKey } from './palette-key'
import classes from './shortcuts-dialog.module.css'
import { useSingleKeys } from './use-single-keys'

/** What the keyboard does, and turning off the keys that need no Ctrl. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [hasSingleKeys, setSingleKeys] = useSingleKeys()
  const shortcuts = [
    { keys: [paletteKey, 'K'], text: t('commands.search') },
    { keys: ['?'], text: t('commands.shortcuts.list') },
    ...goKeys.map(({ key, text }) => ({ keys: ['G', key.toUpperCase()], text: t(text) })),
  ]
  return (
    <Dialog title={t('commands.shortcuts.title')} onClose={onClose}>
      <dl className={classes.list}>
        {shortcuts.map(({ keys, text }) => (
          <div key={text} className={classes.row}>
            <dt>{text}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        label={t('commands.shortcuts.singleKeys')}
        description={t('commands.shortcuts.singleKeysExplanation')}
        checked={hasSingleKeys}
        onChange={({ currentTarget: { checked } }) => setSingleKeys(checked)}
      />
    </Dialog>
  )
}
