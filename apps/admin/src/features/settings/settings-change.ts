import type { ChangeInput } from '@/generated/graphql'
import type { Settings } from './settings-query'

/** What an organization says of itself, as the form holds it. */
export interface SettingsValues extends Omit<Settings, 'acquisitionCost' | 'currency' | 'id'> {
  readonly effective: string
  /** In minor units of the organization's currency. */
  readonly acquisitionCost: number | null
}

/** The form as it is before anything is typed. */
export function settingsValues(settings: Settings, effective: string): SettingsValues {
  const { id: _id, currency: _currency, acquisitionCost, ...same } = settings
  return { ...same, effective, acquisitionCost: acquisitionCost?.amountMinor ?? null }
}

/** The change that a form asks for; what is as it was is left out, and so is as it is on other days. */
export function settingsChange(settings: Settings, values: SettingsValues): ChangeInput {
  const { effective, ...given } = values
  const before: Readonly<Record<string, unknown>> = { ...settingsValues(settings, effective) }
  const { acquisitionCost, ...changed } = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => value !== before[name]),
  ) as Partial<typeof given>
  return {
    updateOrganization: {
      effective,
      ...changed,
      ...(acquisitionCost === undefined
        ? {}
        : {
            acquisitionCost:
              acquisitionCost === null
                ? null
                : { amountMinor: acquisitionCost, currency: settings.currency },
          }),
    },
  }
}
