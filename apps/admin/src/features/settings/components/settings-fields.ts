import type { SettingsValues } from '../settings-change'
import type { Settings } from '../settings-query'

/** What the fields of the form are given. */
export interface SettingsFields {
  readonly settings: Settings
  readonly values: SettingsValues
  readonly onChange: (values: SettingsValues) => void
  /** The server's refusals by field. */
  readonly problems: Readonly<Record<string, string>>
}
