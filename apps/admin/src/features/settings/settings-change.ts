import type { ChangeInput } from '@/generated/graphql'
import type { Settings } from './settings-query'

/** What an organization says of itself, as the form holds it. */
export interface SettingsValues extends Omit<
  Settings,
  'acquisitionCost' | 'approvalOverCost' | 'currency' | 'id'
> {
  readonly effective: string
  /** In minor units of the organization's currency. */
  readonly acquisitionCost: number | null
  /** In minor units of the organization's currency. */
  readonly approvalOverCost: number | null
}

/** The form as it is before anything is typed. */
export function settingsValues(settings: Settings, effective: string): SettingsValues {
  const { id: _id, currency: _currency, acquisitionCost, approvalOverCost, ...same } = settings
  return {
    ...same,
    effective,
    acquisitionCost: acquisitionCost?.amountMinor ?? null,
    approvalOverCost: approvalOverCost?.amountMinor ?? null,
  }
}

/** The change that a form asks for; what is as it was is left out, and so is as it is on other days. */
export function settingsChange(settings: Settings, values: SettingsValues): ChangeInput {
  const { effective, ...given } = values
  const before: Readonly<Record<string, unknown>> = { ...settingsValues(settings, effective) }
  const { acquisitionCost, approvalOverCost, planRates, ...changed } = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !isSame(value, before[name])),
  ) as Partial<typeof given>
  return {
    updateOrganization: {
      effective,
      ...changed,
      // A row that somebody added and left alone says nothing.
      ...(planRates !== undefined && {
        planRates: planRates.filter(({ currency }) => currency !== ''),
      }),
      ...(acquisitionCost !== undefined && {
        acquisitionCost: moneyInput(acquisitionCost, settings),
      }),
      ...(approvalOverCost !== undefined && {
        approvalOverCost: moneyInput(approvalOverCost, settings),
      }),
    },
  }
}

function moneyInput(amountMinor: number | null, { currency }: Settings) {
  return amountMinor === null ? null : { amountMinor, currency }
}

/** Of a list, whether it has the same entries. */
function isSame(value: unknown, before: unknown): boolean {
  return value === before || JSON.stringify(value) === JSON.stringify(before)
}
