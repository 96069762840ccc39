import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './grid-presets.module.css'

/** A list that people come back to, as the address says it. */
export interface GridPreset {
  readonly name: string
  readonly search: Readonly<Record<string, unknown>>
}

interface GridPresetsProps {
  readonly presets: readonly GridPreset[]
  /** What of the address a preset says; the rest of it stays. */
  readonly says?: readonly string[]
}

const SAYS = ['filter', 'find', 'life', 'order']

/** Lists that people come back to, each a link; the one that is shown is marked. */
export function GridPresets({ presets, says = SAYS }: GridPresetsProps) {
  const { t } = useTranslation()
  const held: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const none = Object.fromEntries(says.map((name) => [name, undefined]))
  const isShown = ({ search }: GridPreset): boolean =>
    says.every((name) => JSON.stringify(held[name]) === JSON.stringify(search[name]))
  return (
    <nav aria-label={t('grid.presets')} className={classes.presets}>
      {presets.map((preset) => (
        <Link
          key={preset.name}
          to="."
          search={(before: object) => ({ ...before, ...none, ...preset.search })}
          className={classes.preset}
          // The router marks a link by its path, which all of these share.
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={isShown(preset) ? 'page' : undefined}
          data-shown={isShown(preset)}
        >
          {preset.name}
        </Link>
      ))}
    </nav>
  )
}
